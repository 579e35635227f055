// Fetches the browser and the accessibility checker, and says where the browser's program is.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "../../main/web/install.mjs";

const here = dirname(fileURLToPath(import.meta.url));
install(here);
const { default: chromium } = await import("@sparticuz/chromium");
writeFileSync(
  join(here, "node_modules", ".browser.json"),
  JSON.stringify({ executable: await chromium.executablePath(), arguments: chromium.args }),
);
