// @ts-check
/** Light or dark: as the system has it, until the reader chooses. */

const KEY = 'theme';

export function isDark() {
  const chosen = localStorage.getItem(KEY);
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

export function applyTheme() {
  document.documentElement.dataset.theme = localStorage.getItem(KEY) ?? 'system';
}

export function toggleTheme() {
  localStorage.setItem(KEY, isDark() ? 'light' : 'dark');
  applyTheme();
}
