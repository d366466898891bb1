// Rebuilds src/main/resources/static/icons.svg, one sprite of the outline icons named in icons.txt.
//   npm pack @tabler/icons@3.35.0 && tar xzf tabler-icons-3.35.0.tgz
//   node src/main/scripts/icons.mjs package
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const source = process.argv[2];
const names = readFileSync(join(here, "icons.txt"), "utf8").split("\n").filter(Boolean).sort();

function symbol(name) {
    const svg = readFileSync(join(source, "icons", "outline", `${name}.svg`), "utf8");
    const body = svg
        .replace(/^[\s\S]*?<svg[\s\S]*?>/, "")
        .replace("</svg>", "")
        .replace(/<path stroke="none" d="M0 0h24v24H0z" fill="none"\s*\/>/, "")
        .replace(/\s*\n\s*/g, "")
        .replace(/ \/>/g, "/>");
    return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"`
        + ` stroke-linecap="round" stroke-linejoin="round">${body}</symbol>`;
}

const sprite = `<svg xmlns="http://www.w3.org/2000/svg">\n${names.map(symbol).join("\n")}\n</svg>\n`;
writeFileSync(join(here, "../resources/static/icons.svg"), sprite);
console.log(`${names.length} icons, ${sprite.length} bytes`);
