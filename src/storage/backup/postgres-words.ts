/** What to run where the store is PostgreSQL, whose own tools copy it. */

export function pgDumpWords(url: string, file: string): string {
  return `PostgreSQL is backed up by its own tool, while the bot runs: pg_dump --format=custom --no-owner --file=${quoted(file)} --dbname=${quoted(withoutSecrets(url))}. ${PASSWORD}`;
}

export function pgRestoreWords(url: string, file: string): string {
  return `PostgreSQL is restored by its own tool, with every process of the desk stopped: pg_restore --clean --if-exists --no-owner --single-transaction --dbname=${quoted(withoutSecrets(url))} ${quoted(file)}. ${PASSWORD}`;
}

const PASSWORD = 'It asks for the password, or reads it from ~/.pgpass.';

/** The address without its password, and without parameters but the one that says how to connect. */
function withoutSecrets(url: string): string {
  const address = new URL(url);
  const sslmode = address.searchParams.get('sslmode');
  address.password = '';
  address.search = sslmode === null ? '' : `?sslmode=${encodeURIComponent(sslmode)}`;
  return address.href;
}

/** For a shell. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
