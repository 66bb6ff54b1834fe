import { useEffect, useState } from 'react';
import { chooseShade, type OfficeShade, type Shade } from './chooseShade';

/** Light or dark, as Office or else the system is; follows the system when it changes. */
export function useShade(office: OfficeShade | null | undefined): Shade {
  const [prefersDark, setPrefersDark] = useState(() => darkScheme().matches);
  useEffect(() => {
    const query = darkScheme();
    const follow = (event: MediaQueryListEvent) => {
      setPrefersDark(event.matches);
    };
    query.addEventListener('change', follow);
    return () => {
      query.removeEventListener('change', follow);
    };
  }, []);
  return chooseShade(office, prefersDark);
}

function darkScheme(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}
