// Bundles style, script and fonts to src/Web/wwwroot/bundel: hashed names, a manifest, compressed copies.
// Drops design tokens that nobody reaches and refuses a bundle over the budget of the visual language.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

const hier = dirname(fileURLToPath(import.meta.url));
const doel = join(hier, "..", "Web", "wwwroot", "bundel");
const grens = { ruw: 180_000, gzip: 22_000, letters: 60_000 };

const gebouwd = await build({
  absWorkingDir: hier,
  entryPoints: ["Opmaak/regiotafel.css", "Opmaak/druk.css", "Script/regiotafel.js"],
  bundle: true,
  minify: true,
  write: false,
  outdir: doel,
  entryNames: "[name]",
  assetNames: "[name]-[hash]",
  loader: { ".woff2": "file" },
  legalComments: "none",
  logLevel: "warning",
});

rmSync(doel, { recursive: true, force: true });
mkdirSync(doel, { recursive: true });
const bundel = {};
for (const bestand of gebouwd.outputFiles) {
  if (extname(bestand.path) === ".woff2") {
    writeFileSync(bestand.path, bestand.contents);
  } else if (basename(bestand.path) === "druk.css") {
    zet("druk.css", bestand.text);
  } else if (extname(bestand.path) === ".css") {
    zet("regiotafel.css", controleer(zonderDodeTokens(bestand.text)));
  } else {
    zet("regiotafel.js", bestand.text);
  }
}
zet("merk.svg", readFileSync(join(hier, "Opmaak", "merk.svg"), "utf8").trim());
// Those of one weight are for the printer only: no visitor fetches them.
const letters = readdirSync(doel).filter((naam) => /\.woff2$/.test(naam) && !/-ext-|source-sans-3-latin-\d/.test(naam));
const gewicht = letters.reduce((som, naam) => som + statSync(join(doel, naam)).size, 0);
if (gewicht > grens.letters) throw new Error(`Fonts on first visit: ${gewicht} bytes, limit ${grens.letters}`);
letters.forEach((naam) => (bundel[naam.replace(/-[A-Z0-9]{8}\./, ".")] = `/bundel/${naam}`));
writeFileSync(join(doel, "bundel.json"), `${JSON.stringify(bundel, null, 2)}\n`);

function zet(naam, tekst) {
  const merk = createHash("sha256").update(tekst).digest("hex").slice(0, 12);
  const gemerkt = `${basename(naam, extname(naam))}-${merk}${extname(naam)}`;
  const pad = join(doel, gemerkt);
  writeFileSync(pad, tekst);
  writeFileSync(`${pad}.gz`, gzipSync(tekst, { level: 9 }));
  writeFileSync(`${pad}.br`, brotliCompressSync(tekst, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  bundel[naam] = `/bundel/${gemerkt}`;
}

function controleer(css) {
  const [ruw, gzip] = [Buffer.byteLength(css), gzipSync(css, { level: 9 }).length];
  console.log(`style: ${ruw} bytes, ${gzip} gzip (limits ${grens.ruw}, ${grens.gzip})`);
  if (ruw > grens.ruw || gzip > grens.gzip) throw new Error("The style bundle is over its budget");
  return css;
}

// Repeats until stable: a token that only dead tokens name is dead as well.
function zonderDodeTokens(css) {
  for (;;) {
    const bereikt = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((treffer) => treffer[1]));
    const korter = laatWeg(css, bereikt);
    if (korter.length === css.length) return css.replaceAll(/[^{}]+\{\}/g, "").replaceAll(/([{;]--[\w-]+): +/g, "$1:");
    css = korter;
  }
}

function laatWeg(css, bereikt) {
  let [uit, vorig] = ["", 0];
  for (const { 1: naam, index } of css.matchAll(/(?<=[{;])(--[\w-]+):/g)) {
    if (index < vorig || bereikt.has(naam)) continue;
    uit += css.slice(vorig, index);
    vorig = eindeVanWaarde(css, index);
  }
  return (uit + css.slice(vorig)).replaceAll(";}", "}");
}

// A value ends at ; or } outside brackets and strings; the ; belongs to the declaration.
function eindeVanWaarde(css, begin) {
  let [diepte, aanhaling] = [0, ""];
  for (let i = begin; i < css.length; i++) {
    const teken = css[i];
    if (aanhaling) {
      if (teken === "\\") i++;
      else if (teken === aanhaling) aanhaling = "";
    } else if (teken === '"' || teken === "'") aanhaling = teken;
    else if (teken === "(") diepte++;
    else if (teken === ")") diepte--;
    else if (diepte === 0 && teken === ";") return i + 1;
    else if (diepte === 0 && teken === "}") return i;
  }
  return css.length;
}
