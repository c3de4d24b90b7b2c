/** What of its style a picture needs where no style sheet of ours is. */
const STYLES = ['fill', 'stroke', 'stroke-width', 'font-family', 'font-size', 'font-weight', 'text-anchor'];

/** A picture as a file of its own: the colours and letters it is drawn in now are written into it. */
export function svgText(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const drawn = [picture, ...picture.querySelectorAll<SVGElement>('*')];
  const written = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [i, element] of written.entries()) {
    const style = getComputedStyle(drawn[i] as Element);
    for (const name of STYLES) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('class');
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const { background } = { background: getComputedStyle(document.body).backgroundColor };
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: background }))
    ground.setAttribute(name, value);
  copy.prepend(ground);
  return `${new XMLSerializer().serializeToString(copy)}\n`;
}
