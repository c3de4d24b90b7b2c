/** Firms of many products, or of none that is worked with: a posting that writes one of them alone means the firm. */
const MAKERS = new Set(
  `accenture airbnb amazon amd apple audi bloomberg bmw boeing bosch broadcom capgemini cognizant dell deloitte ebay equifax equinix
  ericsson expedia facebook fujitsu google hitachi honeywell hp hpe huawei ibm infosys intel irobot kpmg lenovo lyft mckinsey mercedes meta
  microsoft netflix nokia nvidia omron panasonic pepsico philips pinterest pwc qualcomm quora reddit samsung siemens sony spacex spotify
  tesla toshiba toyota twitter uber volkswagen volvo walmart wipro xiaomi yahoo youtube`.split(/\s+/),
);

/** True for the name of such a firm, in lower case. */
export function isMaker(name: string): boolean {
  return MAKERS.has(name);
}
