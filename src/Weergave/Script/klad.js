// Keeps what is typed in a form marked data-klad: on this device at once, on the server every few seconds and on leaving. What was
// kept here and is not on the page is offered back; nothing is put over a text by itself.
const WACHT = 4000;

document.querySelectorAll("form[data-klad]").forEach((formulier) => {
  const vak = formulier.querySelector("textarea");
  const stand = formulier.querySelector("[data-klad-stand]");
  const sleutel = `rt-klad:${location.pathname}`;
  let [bewaard, klok, bezig] = [vak.value, 0, false];

  const lees = () => {
    try {
      return JSON.parse(localStorage.getItem(sleutel));
    } catch {
      return null;
    }
  };
  const onthoud = (tekst) => {
    try {
      localStorage.setItem(sleutel, JSON.stringify({ tekst, versie: formulier.dataset.opgeslagen, op: Date.now() }));
      return true;
    } catch {
      return false;
    }
  };
  const vergeet = () => {
    try {
      localStorage.removeItem(sleutel);
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
  };
  const zeg = (zin) => (stand.textContent = zin);
  const velden = () => {
    const gegevens = new FormData();
    ["__RequestVerificationToken", "Versie"].forEach((naam) => gegevens.append(naam, formulier.elements[naam].value));
    gegevens.append("Tekst", vak.value);
    gegevens.append("Stil", "true");
    return gegevens;
  };

  const bied = (oud) => {
    const knop = document.createElement("button");
    Object.assign(knop, { type: "button", className: "utrecht-button utrecht-button--secondary-action", textContent: "Zet die tekst terug" });
    const zin = document.createElement("p");
    zin.textContent = `Op dit apparaat staat nog een tekst van ${new Date(oud.op).toLocaleString("nl-NL")} die hier niet staat.`;
    const doos = document.createElement("div");
    doos.className = "rt-melding rt-melding--let";
    doos.setAttribute("role", "status");
    doos.append(zin, knop);
    knop.addEventListener("click", () => {
      vak.value = oud.tekst;
      doos.remove();
      vak.focus();
      getypt();
    });
    formulier.prepend(doos);
  };

  const bewaar = async () => {
    clearTimeout(klok);
    const tekst = vak.value;
    if (bezig || tekst === bewaard) {
      return;
    }
    bezig = true;
    try {
      const antwoord = await fetch(formulier.dataset.klad, { method: "POST", body: velden(), redirect: "manual" });
      if (!antwoord.ok) {
        throw new Error(String(antwoord.status));
      }
      const { op, geweigerd, ander } = await antwoord.json();
      if (geweigerd) {
        zeg(geweigerd);
      } else {
        bewaard = tekst;
        zeg(ander ? `${ander} heeft deze sectie overgenomen. Uw tekst is om ${op} bewaard; ververs de pagina om verder te gaan.` : `Tussentijds bewaard om ${op}. Nog niet opgeslagen.`);
      }
    } catch {
      zeg("Geen verbinding, of uw sessie is voorbij. Uw tekst staat nog op dit apparaat en wordt bewaard zodra het kan.");
    } finally {
      bezig = false;
      if (vak.value !== bewaard) {
        klok = setTimeout(bewaar, WACHT);
      }
    }
  };

  const getypt = () => {
    if (!onthoud(vak.value)) {
      zeg("Dit apparaat kan uw tekst niet onthouden. Kies vaak Bewaar tussentijds.");
    }
    clearTimeout(klok);
    klok = setTimeout(bewaar, WACHT);
  };

  const oud = lees();
  if (oud && (oud.tekst.trimEnd() === vak.value.trimEnd() || oud.verstuurd < Number(formulier.dataset.opgeslagen))) {
    vergeet();
  } else if (oud) {
    bied(oud);
  }
  vak.addEventListener("input", getypt);
  formulier.addEventListener("submit", () => {
    clearTimeout(klok);
    if (vak.value !== bewaard) {
      // Should the server meet a newer text, this one is there too. A save that succeeds takes it away again.
      navigator.sendBeacon(formulier.dataset.klad, velden());
      bewaard = vak.value;
    }
    try {
      localStorage.setItem(sleutel, JSON.stringify({ ...lees(), tekst: vak.value, op: Date.now(), verstuurd: Number(formulier.dataset.opgeslagen) }));
    } catch {
      // The server keeps it as well.
    }
  });
  addEventListener("pagehide", () => {
    if (vak.value !== bewaard) {
      navigator.sendBeacon(formulier.dataset.klad, velden());
    }
  });
});
