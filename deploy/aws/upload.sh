#!/bin/sh
# Uploads a build for /console/ to the bucket: upload.sh DIST BUCKET
# Files that change their names with their content come first, the page last, so
# that no page ever names a file that is not there yet. Files of earlier builds
# stay for pages that are still open. CloudFront compresses by itself, so the
# build's .br and .gz files stay behind.
set -eu
dist=$1
target="s3://$2/console/"

copy() { # EXTENSION TYPE CACHE-CONTROL
  aws s3 cp "$dist" "$target" --recursive --exclude '*' --include "*.$1" \
    --content-type "$2" --cache-control "$3" --only-show-errors
}

for_good='public, max-age=31536000, immutable'
copy wasm application/wasm "$for_good"
copy js 'text/javascript; charset=utf-8' "$for_good"
copy css 'text/css; charset=utf-8' "$for_good"
copy json application/json no-cache
copy html 'text/html; charset=utf-8' no-cache
