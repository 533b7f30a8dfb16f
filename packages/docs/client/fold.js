/** Words without accents, so that “cong dan hoc tap” finds “công dân học tập”: used for the index and for what is typed. */
export const fold = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** How MiniSearch reads a section; the same for the site's index and in the browser. */
export const SEARCH = {
  idField: 'id',
  fields: ['title', 'text'],
  storeFields: ['title', 'page'],
  processTerm: fold,
};
