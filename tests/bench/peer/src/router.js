// Addresses behind the #, so that any static server will do.
import { startTransition, useEffect, useState } from 'react';

export const here = () => (typeof location === 'undefined' ? '/' : location.hash.slice(1) || '/');
export const parts_of = (address) => address.split('/').filter(Boolean).map(decodeURIComponent);

export function useAddress() {
  const [address, set_address] = useState(here);
  useEffect(() => {
    const changed = () => startTransition(() => {
      set_address(here());
      window.scrollTo(0, 0);
    });
    window.addEventListener('hashchange', changed);
    if (here() !== address) changed(); // pressed between the first rendering and this
    return () => window.removeEventListener('hashchange', changed);
  }, []);
  return address;
}
