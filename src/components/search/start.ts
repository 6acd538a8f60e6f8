// One file for both forms of search: what is loaded in one piece takes one request.

export { start as startDialog } from './dialog.ts';
export { refresh } from './load.ts';
export { start as startPage } from './page.ts';
