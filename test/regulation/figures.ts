import { hasRealText, measureRealText, precision, recall } from './realText';

/* npm run figures: how much of the real regulation is understood, against what people read in it. */

if (hasRealText) {
  for (const [name, figure] of Object.entries(measureRealText())) {
    const { wanted, found, right } = figure;
    const percent = (share: number) => share.toFixed(3);
    console.log(
      `${name.padEnd(10)} wanted ${wanted}, found ${found}, right ${right}: precision ${percent(precision(figure))}, recall ${percent(recall(figure))}`,
    );
  }
} else console.log('The real regulation is not here: it stands beside the repository, in ../shared.');
