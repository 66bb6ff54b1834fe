/** A4 with room for a punch; points. */
export const margins = { left: 36, right: 36, top: 40, bottom: 46, header: 20, footer: 20 };

/** Of a portrait A4 page, the width and the height between the margins; points. */
export const portrait = {
  width: 595 - margins.left - margins.right,
  height: 842 - margins.top - margins.bottom,
};
