import { headFootText } from './headFoot';
import { margins } from './plan/paper';
import { type SheetPlan } from './plan/sheetPlan';

/** Where the pages are counted, each sheet has its own: several may be printed in one go. */
function pageNumber({ breaks }: SheetPlan): string {
  return breaks ? `&P / ${breaks.length + 1}` : '&P / &N';
}

/** Sets up how a generated sheet is printed, with the next round trip. */
export function setUpPage(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const layout = sheet.pageLayout;
  layout.paperSize = Excel.PaperType.a4;
  layout.orientation =
    plan.orientation === 'portrait' ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  layout.leftMargin = margins.left;
  layout.rightMargin = margins.right;
  layout.topMargin = margins.top;
  layout.bottomMargin = margins.bottom;
  layout.headerMargin = margins.header;
  layout.footerMargin = margins.footer;
  layout.centerHorizontally = true;
  if (plan.breaks) layout.firstPageNumber = 1;
  // As many pages down as it takes.
  layout.zoom = plan.breaks ? { scale: 100 } : { horizontalFitToPages: 1 };
  for (const row of plan.breaks ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  layout.setPrintArea(sheet.getRangeByIndexes(0, 0, plan.rows.length, plan.columns.length));
  if (plan.headerRows > 0) layout.setPrintTitleRows(`$1:$${plan.headerRows}`);
  const sides = plan.rightToLeft
    ? (['rightFooter', 'leftFooter'] as const)
    : (['leftFooter', 'rightFooter'] as const);
  layout.headersFooters.defaultForAllPages[sides[0]] = headFootText(plan.foot, plan.rightToLeft);
  layout.headersFooters.defaultForAllPages[sides[1]] = pageNumber(plan);
  sheet.showGridlines = false;
}
