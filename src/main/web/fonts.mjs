// Puts the fonts that specimens are printed with beside the classes that draw them.
import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";

const here = dirname(fileURLToPath(import.meta.url));

export function copyFonts(target) {
  install(here);
  mkdirSync(target, { recursive: true });
  for (const font of ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"]) {
    copyFileSync(join(here, "node_modules/dejavu-fonts-ttf/ttf", font), join(target, font));
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  copyFonts(process.argv[2]);
}
