// node highs.mjs QUESTION -solve -solution ANSWER -quit: HiGHS in the place of cbc, for a question in the LP format.
import { readFileSync, writeFileSync } from 'node:fs';
import highs from 'highs';

const [, , vraag, , , antwoord] = process.argv;
const uit = (await highs()).solve(readFileSync(vraag, 'utf8'), { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 });
writeFileSync(antwoord, `${uit.Status} - objective value ${uit.ObjectiveValue}\n`);
