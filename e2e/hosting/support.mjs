// What the checks of deploy/ share: the shipped files, with nothing replaced but what
// they ask to be replaced, and the programs that judge them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));
export const DEPLOY = join(REPOSITORY, "deploy");

/** A folder of this file's tests. */
export const scratch = mkdtempSync(join(tmpdir(), "hosting-"));

export const read = (...path) => readFileSync(join(...path), "utf8");

export function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** The text with each placeholder replaced; fails where one is not there any more. */
export function filled(text, replacements) {
  return replacements.reduce((filled, [placeholder, value]) => {
    assert.ok(filled.includes(placeholder), `“${placeholder}” is not in the configuration any more.`);
    return filled.replaceAll(placeholder, value);
  }, text);
}

/** Where a program is: by the environment, on the PATH, or where servers are. */
export function find(name) {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  const places = [process.env[name.toUpperCase()], ...folders.map((folder) => join(folder, name))];
  return places.find((place) => {
    try {
      accessSync(place ?? "", constants.X_OK);
      return place;
    } catch {
      return false;
    }
  });
}

/** Runs a program that judges a file; what it says is the failure. */
export function judged(program, words, options = {}) {
  const { status, error, stdout, stderr } = spawnSync(program, words, { encoding: "utf8", ...options });
  assert.equal(status, 0, error?.message ?? `${stdout}\n${stderr}`);
  return stdout;
}
