// Fetches the browser and the accessibility checker, and says how to start the browser on a machine that has nothing.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "../../main/web/install.mjs";

const here = dirname(fileURLToPath(import.meta.url));
install(here);

// Without a cloud's variable the package leaves out the shared libraries that a bare machine lacks.
process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
const { default: chromium } = await import("@sparticuz/chromium");
const executable = await chromium.executablePath();
const libraries = join(tmpdir(), "al2023", "lib");
const lacking = execFileSync("ldd", [executable], { encoding: "utf8", env: { PATH: process.env.PATH } }).includes("not found");

if (lacking && !existsSync(libraries)) {
  // An earlier run unpacked the browser alone, and the package does nothing once it is there.
  rmSync(executable);
  await chromium.executablePath();
}

// The browser brings a Latin font only; Chinese comes from the fonts that the workers print letters with.
const modules = join(here, "../../../workers/main/npm/node_modules");
const folders = ["@expo-google-fonts/noto-sans-sc/400Regular", "dejavu-fonts-ttf/ttf"].map((font) => join(modules, font));
const fonts = join(here, "node_modules", ".fonts.conf");
mkdirSync(dirname(fonts), { recursive: true });
writeFileSync(
  fonts,
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${[join(tmpdir(), "fonts"), ...folders].map((folder) => `  <dir>${folder}</dir>`).join("\n")}
  <cachedir>${join(here, "node_modules", ".fonts-cache")}</cachedir>
</fontconfig>
`,
);

// Several jobs in one process fall over under Playwright, graphics among them, and the zygote is only for sandboxes.
const unwanted = ["--single-process", "--in-process-gpu", "--no-zygote", "--disable-web-security", "--allow-running-insecure-content"];
writeFileSync(
  join(here, "node_modules", ".browser.json"),
  JSON.stringify({
    executable,
    arguments: chromium.args.filter((argument) => !unwanted.includes(argument) && !argument.startsWith("--headless")),
    environment: { FONTCONFIG_FILE: fonts, ...(lacking && { LD_LIBRARY_PATH: libraries }) },
  }),
);
