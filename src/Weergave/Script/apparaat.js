// What is typed and not saved yet, on this device: under a name that tells nothing, a line for each page, gone after a week.
export const BEGIN = "rt-klad:";
const BEWAARTIJD = 7 * 24 * 60 * 60 * 1000;

export const lees = (sleutel) => {
  try {
    return [JSON.parse(localStorage.getItem(sleutel)) ?? []].flat();
  } catch {
    return [];
  }
};
export const zet = (sleutel, teksten) => {
  try {
    if (teksten.length === 0) {
      localStorage.removeItem(sleutel);
    } else {
      localStorage.setItem(sleutel, JSON.stringify(teksten));
    }
    return true;
  } catch {
    return false;
  }
};
export const sleutels = () => {
  try {
    return Object.keys(localStorage).filter((sleutel) => sleutel.startsWith(BEGIN));
  } catch {
    return [];
  }
};
// On any page: also when nobody comes back to the section.
sleutels().forEach((sleutel) => {
  const alle = lees(sleutel);
  const vers = alle.filter((oud) => Date.now() - oud.op < BEWAARTIJD);
  if (vers.length < alle.length || alle.length === 0) {
    zet(sleutel, vers);
  }
});
