// Puts the fonts that specimens and dossiers are printed with beside the classes that draw them.
import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const workers = resolve(here, "../../../workers/main/npm");
const latin = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"];

export function copyFonts(target) {
  install(here);
  install(workers);
  for (const feature of ["sample", "dossier"]) {
    const fonts = join(target, feature, "fonts");
    mkdirSync(fonts, { recursive: true });
    for (const font of latin) {
      copyFileSync(join(here, "node_modules/dejavu-fonts-ttf/ttf", font), join(fonts, font));
    }
  }
  copyFileSync(
    join(workers, "node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"),
    join(target, "dossier/fonts/NotoSansSC-Regular.ttf"),
  );
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  copyFonts(process.argv[2]);
}
