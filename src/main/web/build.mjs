// Bundles the browser islands into the folder given as the first argument.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const islands = join(here, "islands");
const target = resolve(process.argv[2]);
const stamp = join(target, ".built");

function files(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== "node_modules")
    .flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

function state() {
  const hash = createHash("sha256");
  for (const file of files(here)) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex");
}

const wanted = state();
if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) {
  process.exit(0);
}
install(here);
const { build } = await import("esbuild");
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
await build({
  entryPoints: readdirSync(islands)
    .filter((name) => /\.(js|css)$/.test(name) && statSync(join(islands, name)).isFile())
    .map((name) => join(islands, name)),
  outdir: target,
  bundle: true,
  minify: true,
  sourcemap: "linked",
  format: "iife",
  target: ["chrome110", "firefox110", "safari16"],
  loader: { ".woff": "file", ".woff2": "file", ".ttf": "file", ".eot": "file", ".svg": "dataurl", ".png": "dataurl" },
  assetNames: "assets/[name]-[hash]",
  external: ["/webjars/*"],
  logLevel: "warning",
});
writeFileSync(stamp, wanted);
