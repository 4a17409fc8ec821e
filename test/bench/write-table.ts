/** Writes rows with their columns in line. */
export function writeTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const line = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
    process.stdout.write(`${line.trimEnd()}\n`);
  }
}

/** Tells whoever runs the measurement what to do otherwise. */
export function fail(why: string): void {
  process.stderr.write(`bench: ${why}.\n`);
  process.exitCode = 2;
}
