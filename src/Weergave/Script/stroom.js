// Live refresh: <div id="register" data-stroom="/address?stand=7" data-stroom-ook="kerngetallen">. At each event of that stream
// the page is fetched again and this element (and those named) replaced, but never while somebody is typing in it: then the
// change waits until the field is left.
const pauze = 400;

for (const deel of document.querySelectorAll("[data-stroom^='/'][id]")) volg(deel);

function volg(deel) {
  const adres = new URL(deel.dataset.stroom, location.href);
  let bron;
  let gepland;
  const sluit = () => bron?.close();
  const open = () => {
    sluit();
    bron = new EventSource(adres);
    bron.addEventListener("message", (bericht) => {
      adres.searchParams.set("stand", bericht.data);
      clearTimeout(gepland);
      gepland = setTimeout(() => ververs(deel), pauze);
    });
  };
  // A browser allows a site few connections at a time: a tab that nobody sees gives its own back.
  document.addEventListener("visibilitychange", () => (document.hidden ? sluit() : open()));
  addEventListener("pagehide", sluit);
  if (!document.hidden) open();
}

async function ververs(deel) {
  if (isBezig(deel)) {
    deel.addEventListener("focusout", () => setTimeout(() => ververs(deel), pauze), { once: true });
    return;
  }
  // The header says that nobody asked: the session does not live on because of it.
  const antwoord = await fetch(location.href, { headers: { Accept: "text/html", "Regiotafel-Vanzelf": "1" } });
  if (!antwoord.ok || antwoord.redirected || isBezig(deel)) return;
  const nieuw = new DOMParser().parseFromString(await antwoord.text(), "text/html");
  for (const id of [deel.id, ...(deel.dataset.stroomOok ?? "").split(" ")].filter(Boolean)) {
    const bron = nieuw.getElementById(id);
    if (bron) document.getElementById(id)?.replaceChildren(...bron.childNodes);
  }
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
