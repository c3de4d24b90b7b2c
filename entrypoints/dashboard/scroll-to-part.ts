/**
 * Scrolls to the part of our tab that its address names (`#dashboard-settings`), once: browsers look for it before anything is
 * drawn. To be called after each drawing; `isComplete` says that what stands above has its place. Not where the reader has scrolled.
 */
export function scrollToPart(hash: string): (isComplete: boolean) => void {
  let wanted = /^#dashboard-[a-z]+$/.test(hash) ? hash.slice(1) : '';
  return (isComplete) => {
    if (!wanted || !isComplete) return;
    if (scrollY === 0) document.getElementById(wanted)?.scrollIntoView();
    wanted = '';
  };
}
