// Cells.
// Texts and names.
// Tables.
export {};
