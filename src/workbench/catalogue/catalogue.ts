import generated from './catalogue.generated.json';
import { type Catalogue } from './makeCatalogue';

/** What office.js knows of Excel's classes; written by generate.ts when the packages are installed. */
export const catalogue = generated as Catalogue;
