// Puts the language models and fonts that the workers need beside their classes.
import { mkdirSync, existsSync, readFileSync, writeFileSync, copyFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "../../../src/main/web/install.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const target = process.argv[2];
install(here);

const packages = join(here, "node_modules");
const models = join(target, "org/lotse/workers/extraction/models");
const fonts = join(target, "org/lotse/workers/fonts");
mkdirSync(models, { recursive: true });
mkdirSync(fonts, { recursive: true });

for (const language of ["deu", "fra", "chi_sim"]) {
  const model = join(models, `${language}.traineddata`);
  if (!existsSync(model)) {
    writeFileSync(model, gunzipSync(readFileSync(join(packages, `@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`))));
  }
}
for (const font of ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSansMono.ttf"]) {
  copyFileSync(join(packages, "dejavu-fonts-ttf/ttf", font), join(fonts, font));
}
copyFileSync(
  join(packages, "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"),
  join(fonts, "NotoSansSC-Regular.ttf"),
);
