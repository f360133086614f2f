// Makes the files it is given smaller, in place: programs with Binaryen, scripts
// with Terser.
import { readFileSync, writeFileSync } from "node:fs";
import { extname } from "node:path";
import binaryen from "binaryen";
import { minify } from "terser";

// What rustc's target has switched on: no browser has to know more than before.
const { Features } = binaryen;
const FEATURES =
  Features.BulkMemory |
  Features.BulkMemoryOpt |
  Features.CallIndirectOverlong |
  Features.Multivalue |
  Features.MutableGlobals |
  Features.NontrappingFPToInt |
  Features.ReferenceTypes |
  Features.SignExt;

// As `wasm-opt -Oz` does.
binaryen.setOptimizeLevel(2);
binaryen.setShrinkLevel(2);
binaryen.setGenerateStackIR(true);
binaryen.setOptimizeStackIR(true);

function program(bytes) {
  const module = binaryen.readBinary(bytes);
  module.setFeatures(FEATURES);
  module.optimize();
  const smaller = module.emitBinary();
  module.dispose();
  return smaller;
}

async function script(text) {
  // The top level of a script that is no module belongs to the page.
  const module = /^(import|export)\b/m.test(text);
  const { code } = await minify(text, { module, ecma: 2020, compress: { passes: 2 } });
  return code;
}

for (const path of process.argv.slice(2)) {
  const bytes = readFileSync(path);
  writeFileSync(path, extname(path) === ".wasm" ? program(bytes) : await script(bytes.toString()));
}
