import { type GridCore } from './core';
import { findPlace } from './goTo';
import { type Place } from './place';

/** Follows the link of a cell, if it has one: inside the workbook at once, out of it by asking the page. */
export function followLink(core: GridCore, place: Place): void {
  const shown = core.current();
  const link = shown?.view.linkAt(place);
  if (!shown || !link) return;
  if (link.documentReference === undefined || link.documentReference === '') {
    if (link.address) core.options.openLink(link.address);
    return;
  }
  if (link.address) {
    core.options.openLink(`${link.address}#${link.documentReference}`);
    return;
  }
  const found = findPlace(shown.session.opened.model, shown.view.sheet, link.documentReference);
  if (found) core.goTo(found);
  else core.options.report(core.say('grid.noPlace', { place: link.documentReference }));
}
