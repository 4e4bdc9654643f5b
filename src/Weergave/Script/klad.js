// Keeps what is typed in a form marked data-klad: on this device at once, on the server every few seconds and on leaving. What was
// kept here is forgotten only when the page shows that the server has that very text; until then it is offered back. Nothing is put
// over a text by itself.
const WACHT = 4000;

document.querySelectorAll("form[data-klad]").forEach((formulier) => {
  const vak = formulier.querySelector("textarea");
  const stand = formulier.querySelector("[data-klad-stand]");
  const sleutel = `rt-klad:${location.pathname}`;
  const opServer = formulier.dataset.bewaard === "ja";
  let [bewaard, klok, bezig, verstuurd] = [opServer ? vak.value : null, 0, false, false];

  const lees = () => {
    try {
      return [JSON.parse(localStorage.getItem(sleutel)) ?? []].flat();
    } catch {
      return [];
    }
  };
  // What somebody chose with a button stands below what was typed.
  const staatHier = (oud) => (oud.toegevoegd ? vak.value.startsWith(oud.tekst.trimEnd()) : vak.value.trimEnd() === oud.tekst.trimEnd());
  let oude = lees().filter((oud) => !staatHier(oud));
  // Texts that are offered stay beside the one that is typed now, until somebody decides.
  const onthoud = (...nu) => {
    try {
      localStorage.setItem(sleutel, JSON.stringify([...oude, ...nu]));
      return true;
    } catch {
      return false;
    }
  };
  const getypte = (toegevoegd) => ({ tekst: vak.value, op: Date.now(), toegevoegd });
  const zeg = (zin) => (stand.textContent = zin);
  const velden = () => {
    const gegevens = new FormData();
    ["__RequestVerificationToken", "Versie"].forEach((naam) => gegevens.append(naam, formulier.elements[naam].value));
    gegevens.append("Tekst", vak.value);
    gegevens.append("Stil", "true");
    return gegevens;
  };

  const knop = (tekst, daad) => {
    const gemaakt = document.createElement("button");
    Object.assign(gemaakt, { type: "button", className: "utrecht-button utrecht-button--secondary-action", textContent: tekst });
    gemaakt.addEventListener("click", daad);
    return gemaakt;
  };
  const bied = (oud) => {
    const zin = document.createElement("p");
    zin.textContent = `Op dit apparaat staat nog een tekst van ${new Date(oud.op).toLocaleString("nl-NL")} die hier niet staat.`;
    const doos = document.createElement("div");
    doos.className = "rt-melding rt-melding--let";
    doos.setAttribute("role", "status");
    const beslis = () => {
      oude = oude.filter((o) => o !== oud);
      doos.remove();
      vak.focus();
    };
    const terug = () => {
      beslis();
      if (vak.value !== bewaard) {
        const nu = getypte(false);
        oude.push(nu);
        bied(nu);
      }
      vak.value = oud.tekst;
      getypt();
    };
    const weg = () => {
      beslis();
      onthoud(...(vak.value === bewaard ? [] : [getypte(false)]));
    };
    doos.append(zin, knop("Zet die tekst terug", terug), " ", knop("Gooi die tekst weg", weg));
    formulier.prepend(doos);
  };

  const bewaar = async () => {
    clearTimeout(klok);
    const tekst = vak.value;
    if (bezig || verstuurd || tekst === bewaard) {
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
    verstuurd = false;
    if (!onthoud(getypte(false))) {
      zeg("Dit apparaat kan uw tekst niet onthouden. Kies vaak Bewaar tussentijds.");
    }
    clearTimeout(klok);
    klok = setTimeout(bewaar, WACHT);
  };

  // A text that was refused is on this page and nowhere else.
  onthoud(...(opServer ? [] : [getypte(false)]));
  oude.forEach(bied);
  vak.addEventListener("input", getypt);
  formulier.addEventListener("submit", (gebeurtenis) => {
    clearTimeout(klok);
    const gekozen = gebeurtenis.submitter;
    if (vak.value !== bewaard && !gekozen?.hasAttribute("formaction")) {
      // Should the save be refused, the text is there too. The other buttons keep it themselves.
      navigator.sendBeacon(formulier.dataset.klad, velden());
    }
    verstuurd = true;
    onthoud(getypte(gekozen?.name === "Toevoegen"));
  });
  addEventListener("pagehide", () => {
    if (!verstuurd && vak.value !== bewaard) {
      navigator.sendBeacon(formulier.dataset.klad, velden());
    }
  });
});
