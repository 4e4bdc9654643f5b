// Live refresh: <div id="register" data-stroom="/address">. At each event of that stream the page is fetched again and this
// element replaced, but never while somebody is typing in it: then the change waits until the field is left.
const pauze = 400;

for (const deel of document.querySelectorAll("[data-stroom][id]")) {
  const bron = new EventSource(deel.dataset.stroom);
  let gepland;
  const plan = () => {
    clearTimeout(gepland);
    gepland = setTimeout(() => ververs(deel.id), pauze);
  };
  bron.addEventListener("message", plan);
  addEventListener("pagehide", () => bron.close());
}

async function ververs(id) {
  const deel = document.getElementById(id);
  if (!deel) return;
  if (isBezig(deel)) {
    deel.addEventListener("focusout", () => setTimeout(() => ververs(id), pauze), { once: true });
    return;
  }
  const antwoord = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!antwoord.ok || antwoord.redirected) return;
  const nieuw = new DOMParser().parseFromString(await antwoord.text(), "text/html").getElementById(id);
  if (nieuw && !isBezig(deel)) deel.replaceChildren(...nieuw.childNodes);
}

function isBezig(deel) {
  const velden = [...deel.querySelectorAll("input, select, textarea")];
  return deel.contains(document.activeElement) || velden.some(isGewijzigd);
}

function isGewijzigd(veld) {
  if (veld.type === "hidden") return false;
  if (veld.type === "checkbox" || veld.type === "radio") return veld.checked !== veld.defaultChecked;
  if (veld.options) return [...veld.options].findIndex((keus) => keus.defaultSelected) !== veld.selectedIndex && veld.selectedIndex > 0;
  return veld.value !== veld.defaultValue;
}
