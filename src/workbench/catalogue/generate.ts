import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeCatalogue } from './makeCatalogue';

/*
 * Run by `npm install`: writes the catalogue of Excel's object model beside this file. It is not in the repository,
 * because it is drawn from office.js, which may be used for development but not republished.
 */
const library = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const catalogue = makeCatalogue(readFileSync(join(library, 'excel-web-16.00.debug.js'), 'utf8'));
writeFileSync(join(__dirname, 'catalogue.generated.json'), `${JSON.stringify(catalogue)}\n`);
process.stdout.write(`Catalogue of office.js: ${Object.keys(catalogue).length} classes of Excel.\n`);
