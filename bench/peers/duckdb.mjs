// node duckdb.mjs DELIVERY OUT: the cells of edition 2024-2025 with DuckDB, all threads, its own CSV reader.
import { readFileSync, writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const [, , map, uit] = process.argv;
const verbinding = await (await DuckDBInstance.create(':memory:')).connect();
await verbinding.run('set preserve_insertion_order = false');
const sql = readFileSync(new URL('vraag.sql', import.meta.url), 'utf8').replaceAll('$map', map.replaceAll("'", "''"));
await verbinding.run(sql);
const cellen = await verbinding.runAndReadAll(`
  select 't', indicator, periode, regio, uitsplitsing, teller::varchar from telling
  union all select 'n', indicator, periode, regio, uitsplitsing, noemer::varchar from noemer`);
writeFileSync(uit, cellen.getRows().map((rij) => rij.join(';') + '\n').join(''));
