import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import { type Shade } from './chooseShade';

/** Haykal's blue-green at 80, which is the colour of buttons by day; 90 and up are what is read by night. */
const brand: BrandVariants = {
  10: '#020A0D',
  20: '#051A22',
  30: '#072C39',
  40: '#0A384A',
  50: '#0C4157',
  60: '#0F495E',
  70: '#114F66',
  80: '#14566E',
  90: '#4A99B2',
  100: '#5FA9C0',
  110: '#74B5C9',
  120: '#89C1D2',
  130: '#9DCCDB',
  140: '#B5DAE5',
  150: '#CDE7EF',
  160: '#E7F4F8',
};

/** Segoe UI has Arabic; the others stand in for it where Office has no Segoe UI: older Windows, Mac, iPad. */
const fontFamilyBase = "'Segoe UI', Tahoma, 'Geeza Pro', -apple-system, Arial, sans-serif";

/** In forced colours the browser puts the person's own in the place of these. */
export const themes: Readonly<Record<Shade, Theme>> = {
  light: { ...createLightTheme(brand), fontFamilyBase },
  dark: {
    ...createDarkTheme(brand),
    fontFamilyBase,
    // On the dark page the brand's own dark blue-green hardly shows as a button.
    colorBrandBackground: '#1C6B87',
    colorBrandBackgroundHover: '#237C9B',
    colorBrandBackgroundPressed: '#14566E',
    colorBrandBackgroundSelected: '#196079',
  },
};
