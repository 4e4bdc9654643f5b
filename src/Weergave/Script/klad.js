// Keeps what is typed in a form marked data-klad: on this device at once, on the server every few seconds and on leaving. What was
// kept here is forgotten only when the page shows that the server has that very text; until then it is offered back. Nothing is put
// over a text by itself. It is kept under a name for this person, plan and section; each page has its own line there, so that two tabs do
// not wipe out each other. After a week, and at signing off, it is gone.
const WACHT = 4000;
const BEGIN = "rt-klad:";
const BEWAARTIJD = 7 * 24 * 60 * 60 * 1000;

const lees = (sleutel) => {
  try {
    return [JSON.parse(localStorage.getItem(sleutel)) ?? []].flat();
  } catch {
    return [];
  }
};
const zet = (sleutel, teksten) => {
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
const sleutels = () => {
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

document.querySelectorAll("form[data-klad]").forEach((formulier) => {
  const vak = formulier.querySelector("textarea");
  const stand = formulier.querySelector("[data-klad-stand]");
  const sleutel = BEGIN + formulier.dataset.kladplek;
  const venster = formulier.elements.Venster.value;
  const opServer = formulier.dataset.bewaard === "ja";
  let [bewaard, klok, bezig, verstuurd] = [opServer ? vak.value : null, 0, false, false];

  // What somebody chose with a button stands below what was typed.
  const staatHier = (oud) => (oud.toegevoegd ? vak.value.startsWith(oud.tekst.trimEnd()) : vak.value.trimEnd() === oud.tekst.trimEnd());
  const naam = (oud) => `${oud.venster} ${oud.op}`;
  const [hier, elders] = [lees(sleutel).filter(staatHier), lees(sleutel).filter((oud) => !staatHier(oud))];
  const klaar = new Set(hier.map(naam));
  let oude = elders;
  // Texts that are offered, and those of another tab, stay beside the one that is typed now until somebody decides.
  const onthoud = (...nu) => {
    const van = lees(sleutel).filter((oud) => oud.venster !== venster && !klaar.has(naam(oud)));
    return zet(sleutel, [...new Map([...van, ...oude, ...nu].map((oud) => [naam(oud), oud])).values()]);
  };
  const getypte = (toegevoegd) => ({ tekst: vak.value, op: Date.now(), toegevoegd, venster });
  const zeg = (zin) => (stand.textContent = zin);
  const velden = () => {
    const gegevens = new FormData();
    ["__RequestVerificationToken", "Versie", "Venster", "Bekend"].forEach((naam) => gegevens.append(naam, formulier.elements[naam].value));
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
    zin.textContent = oud.kop ?? `Op dit apparaat staat nog een tekst van ${new Date(oud.op).toLocaleString("nl-NL")} die hier niet staat.`;
    const doos = document.createElement("div");
    doos.className = "rt-melding rt-melding--let";
    doos.setAttribute("role", "status");
    const beslis = () => {
      oude = oude.filter((o) => o !== oud);
      klaar.add(naam(oud));
      doos.remove();
      vak.focus();
    };
    const terug = () => {
      beslis();
      if (vak.value !== bewaard) {
        const nu = { ...getypte(false), venster: `${venster} eerder` };
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
      const { op, geweigerd, ander, venster: tweede } = await antwoord.json();
      if (tweede) {
        // Typed in another tab: it is offered here, and from now on this page knows of it.
        formulier.elements.Bekend.value = tweede.Bekend;
        const oud = { tekst: tweede.Tekst, op: Date.now(), venster: `${venster} ander`, kop: "In een ander venster typte u een andere tekst in deze sectie." };
        oude.push(oud);
        onthoud(getypte(false));
        bied(oud);
        zeg(geweigerd);
      } else if (geweigerd) {
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
  const verlaat = () => {
    if (!verstuurd && vak.value !== bewaard) {
      navigator.sendBeacon(formulier.dataset.klad, velden());
    }
  };
  addEventListener("pagehide", verlaat);
  // Before the session ends: after that nobody may send anything.
  document.addEventListener("rt-afmelden", () => {
    verlaat();
    verstuurd = true;
  });
});

// Who signs off leaves nothing on the device for who comes next. Without a connection nobody signs off.
document.addEventListener("submit", (gebeurtenis) => {
  if (navigator.onLine && new URL(gebeurtenis.target.action, location.href).pathname === "/afmelden") {
    document.dispatchEvent(new Event("rt-afmelden"));
    sleutels().forEach((sleutel) => zet(sleutel, []));
  }
});
