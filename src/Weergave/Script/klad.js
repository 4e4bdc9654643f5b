// Keeps what is typed in a form marked data-klad: on this device at once, on the server every few seconds and on leaving. What was
// kept here is forgotten only when the page shows that the server has that very text; until then it is offered back. Nothing is put
// over a text by itself: what another window typed is shown, and stays until its author chose. It is kept under a name for this
// person, plan and section; each page has its own line there, so that two tabs do not wipe out each other.
import { BEGIN, lees, sleutels, zet } from "./apparaat.js";

const WACHT = 4000;
const LANGSTE_WACHT = 60000;
// A connection that hangs is none.
const GEDULD = 20000;

// As the server writes a moment, whatever the device thinks of the zone.
const moment = (op) =>
  `${new Date(op).toLocaleString("nl-NL", { timeZone: "Europe/Amsterdam", day: "numeric", month: "numeric", year: "numeric", hour: "numeric", minute: "2-digit" }).replace(":", ".")} uur`;

// What the page needs to sign off: whether a text is kept, and how to keep it.
const bladen = [];

document.querySelectorAll("form[data-klad]").forEach((formulier) => {
  const vak = formulier.querySelector("textarea");
  const stand = formulier.querySelector("[data-klad-stand]");
  const plek = formulier.closest("[data-kladplek]").dataset.kladplek;
  const sleutel = BEGIN + plek;
  const venster = formulier.elements.Venster.value;
  const opServer = formulier.dataset.bewaard === "ja";
  // What the server drew: a text that a browser puts back by itself, after Back, is not kept because this one is.
  const begin = vak.defaultValue.replace(/\r\n?/g, "\n");
  let [bewaard, geweigerd, kiezen] = [opServer ? begin : null, null, formulier.dataset.kies === "ja"];
  let [klok, pauze, bezig, verstuurd, voorbij, opApparaat] = [0, WACHT, null, false, false, true];
  // Nor should it: the field and the mark of what it holds would come from two pages. Without script it may.
  formulier.autocomplete = "off";

  // What somebody chose with a button stands below what was typed.
  const staatHier = (oud) => (oud.toegevoegd ? vak.value.startsWith(oud.tekst.trimEnd()) : vak.value.trimEnd() === oud.tekst.trimEnd());
  const naam = (oud) => `${oud.venster} ${oud.op}`;
  const [hier, elders] = [lees(sleutel).filter(staatHier), lees(sleutel).filter((oud) => !staatHier(oud))];
  const klaar = new Set(hier.map(naam));
  const getoond = formulier.querySelector("[data-ander]")?.textContent;
  let oude = elders.filter((oud) => oud.tekst.trimEnd() !== getoond);
  // Texts that are offered, and those of another tab, stay beside the one that is typed now until somebody decides.
  const onthoud = (...nu) => {
    const van = lees(sleutel).filter((oud) => oud.venster !== venster && !klaar.has(naam(oud)));
    opApparaat = zet(sleutel, [...new Map([...van, ...oude, ...nu].map((oud) => [naam(oud), oud])).values()]);
  };
  const getypte = (toegevoegd) => ({ tekst: vak.value, op: Date.now(), toegevoegd, venster });
  const zeg = (...delen) => {
    stand.classList.toggle("rt-kladstand--let", !isBewaard());
    stand.replaceChildren(...delen);
  };
  const waar = () => (opApparaat ? "Uw tekst staat nog op dit apparaat." : "Uw tekst staat alleen op deze pagina: sluit haar niet, en kopieer uw tekst.");
  const velden = () => {
    const gegevens = new FormData();
    ["__RequestVerificationToken", "Versie", "Venster", "Bekend"].forEach((veld) => gegevens.append(veld, formulier.elements[veld].value));
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
  const maak = (soort, klasse, ...delen) => {
    const gemaakt = document.createElement(soort);
    gemaakt.className = klasse;
    gemaakt.append(...delen);
    return gemaakt;
  };
  // What the server holds for another window is let go only when its author chose so; what lies on this device, likewise.
  const bied = (oud) => {
    const zin = oud.kop ?? `Op dit apparaat staat nog een tekst van ${moment(oud.op)} die hier niet staat.`;
    const tekst = maak("details", "", maak("summary", "", "Lees die tekst"), maak("pre", "rt-brontekst", oud.tekst));
    tekst.open = oud.tekst.length < 1500;
    const kies = (nieuw) => {
      oude = oude.filter((o) => o !== oud);
      klaar.add(naam(oud));
      if (oud.merk !== undefined) {
        formulier.elements.Bekend.value = oud.merk;
        kiezen = false;
      }
      if (nieuw !== undefined && nieuw !== vak.value) {
        vak.value = nieuw;
        getypt();
      } else {
        onthoud(...(vak.value === bewaard ? [] : [getypte(false)]));
        plan(WACHT);
      }
      doos.remove();
      vak.focus();
    };
    const terug = () => {
      if (vak.value !== bewaard && vak.value.trim() !== "") {
        const nu = { ...getypte(false), venster: `${venster} eerder` };
        oude.push(nu);
        bied(nu);
      }
      kies(oud.tekst);
    };
    const eronder = () => kies(vak.value.trim() === "" ? oud.tekst : `${vak.value.trimEnd()}\n\n${oud.tekst}`);
    const knoppen = maak("div", "rt-handelingen", knop("Zet die tekst terug", terug), knop("Zet die tekst onder de mijne", eronder), knop("Gooi die tekst weg", () => kies()));
    const titel = maak("p", "rt-melding__titel", zin);
    titel.setAttribute("role", "status");
    const doos = maak("div", "rt-melding rt-melding--let rt-melding--klad", maak("div", "", titel, tekst, knoppen));
    formulier.prepend(doos);
  };

  // After signing in anew in another tab the form needs the proof of that session; only for the same person.
  const vernieuw = async () => {
    const antwoord = await fetch(location.pathname, { redirect: "manual", signal: AbortSignal.timeout(GEDULD) });
    if (!antwoord.ok) {
      return false;
    }
    const blad = new DOMParser().parseFromString(await antwoord.text(), "text/html");
    if (blad.querySelector("[data-kladplek]")?.dataset.kladplek !== plek) {
      return false;
    }
    formulier.elements.__RequestVerificationToken.value = blad.querySelector("[name=__RequestVerificationToken]").value;
    return true;
  };
  const stuur = () => fetch(formulier.dataset.klad, { method: "POST", body: velden(), redirect: "manual", signal: AbortSignal.timeout(GEDULD) });
  const plan = (over) => {
    clearTimeout(klok);
    klok = setTimeout(bewaar, over);
  };
  const beantwoord = ({ op, geweigerd: zin, ander, nieuwer, venster: tweede }, tekst) => {
    if (tweede) {
      kiezen = true;
      onthoud(getypte(false));
      bied({ tekst: tweede.Tekst, op: Date.now(), venster: `${venster} ander`, merk: tweede.Bekend, kop: "In een ander venster typte u een andere tekst in deze sectie." });
      zeg(`Kies wat u met de tekst uit het andere venster doet. ${waar()}`);
    } else if (zin) {
      // The same text would be refused again, and keep the session of somebody who left.
      geweigerd = tekst;
      zeg(`${zin} ${waar()}`);
    } else {
      bewaard = tekst;
      zeg(
        ander
          ? `${ander} schrijft nu in deze sectie. Uw tekst is om ${op} bewaard; ververs de pagina om verder te gaan.`
          : nieuwer
            ? `${nieuwer} sloeg intussen een andere tekst op. Uw tekst is om ${op} bewaard. Kies Sla op: u ziet dan beide teksten en kiest.`
            : `Tussentijds bewaard om ${op}. Nog niet opgeslagen.`,
      );
      stand.classList.toggle("rt-kladstand--let", Boolean(ander ?? nieuwer));
    }
  };
  const mislukt = (status) => {
    onthoud(getypte(false));
    voorbij = status === 0 || status === 400 || status === 401;
    if (voorbij) {
      const link = maak("a", "", "Meld u aan in een nieuw tabblad");
      Object.assign(link, { href: "/aanmelden", target: "_blank", rel: "noopener" });
      zeg(`Uw sessie is voorbij. ${waar()} `, link, " en kom hier terug: daarna wordt uw tekst vanzelf bewaard.");
    } else if (status === 403 || status === 404) {
      zeg(`U mag in dit regioplan nu niet schrijven. ${waar()}`);
    } else {
      zeg(`${status ? "Regiotafel kan uw tekst nu niet bewaren" : "Geen verbinding"}. ${waar()} Het wordt bewaard zodra het kan.`);
    }
  };
  const probeer = async (tekst) => {
    try {
      let antwoord = await stuur();
      if (antwoord.status === 400 && (await vernieuw())) {
        antwoord = await stuur();
      }
      if (antwoord.ok) {
        [pauze, voorbij] = [WACHT, false];
        beantwoord(await antwoord.json(), tekst);
      } else {
        mislukt(antwoord.status);
      }
    } catch {
      mislukt();
    }
  };
  const isBewaard = () => vak.value === bewaard;
  const bewaar = async () => {
    clearTimeout(klok);
    if (bezig) {
      await bezig;
    }
    const tekst = vak.value;
    if (bezig || verstuurd || kiezen || tekst === bewaard || tekst === geweigerd) {
      return;
    }
    bezig = probeer(tekst);
    await bezig;
    bezig = null;
    if (!kiezen && !isBewaard() && vak.value !== geweigerd) {
      plan(pauze);
      pauze = Math.min(pauze * 2, LANGSTE_WACHT);
    }
  };

  const getypt = () => {
    verstuurd = false;
    if (vak.value.includes("\0")) {
      // No form can carry it.
      vak.value = vak.value.replaceAll("\0", "");
    }
    onthoud(getypte(false));
    if (!opApparaat) {
      zeg("Dit apparaat kan uw tekst niet onthouden. Kies vaak Bewaar tussentijds.");
    }
    plan(WACHT);
  };

  // A text that was refused is on this page and nowhere else.
  onthoud(...(opServer ? [] : [getypte(false)]));
  oude.forEach(bied);
  vak.addEventListener("input", getypt);
  formulier.addEventListener("submit", (gebeurtenis) => {
    clearTimeout(klok);
    const gekozen = gebeurtenis.submitter;
    if (voorbij) {
      // Sent now, it would end at the page to sign in.
      gebeurtenis.preventDefault();
      bewaar().then(() => voorbij || formulier.requestSubmit(gekozen));
      return;
    }
    verstuurd = true;
    onthoud(getypte(gekozen?.name === "Toevoegen"));
  });
  const verlaat = () => {
    if (!verstuurd && !kiezen && !isBewaard()) {
      navigator.sendBeacon(formulier.dataset.klad, velden());
    }
  };
  addEventListener("pagehide", verlaat);
  addEventListener("online", bewaar);
  addEventListener("focus", bewaar);
  addEventListener("pageshow", (gebeurtenis) => {
    // Out of the memory of the browser, behind what was done since.
    if (gebeurtenis.persisted && (opApparaat || isBewaard())) {
      location.reload();
    }
  });
  let gezegd = null;
  bladen.push({
    bewaar,
    isOpen: () => !isBewaard() && vak.value !== gezegd,
    waarschuw: () => {
      gezegd = vak.value;
      zeg("Uw tekst is niet bewaard. Kopieer uw tekst, of verander eerst wat hierboven staat. Kiest u nog eens Afmelden, dan is uw tekst weg.");
    },
    laat: () => (verstuurd = true),
  });
});

// Who signs off leaves nothing on the device for who comes next, and so keeps what was typed first: after that nobody may send anything.
// Without a connection nobody signs off.
document.addEventListener("submit", async (gebeurtenis) => {
  const [formulier, gekozen] = [gebeurtenis.target, gebeurtenis.submitter];
  if (!navigator.onLine || new URL(formulier.action, location.href).pathname !== "/afmelden") {
    return;
  }
  const open = bladen.filter((blad) => blad.isOpen());
  if (open.length > 0) {
    gebeurtenis.preventDefault();
    await Promise.all(open.map((blad) => blad.bewaar()));
    const over = open.filter((blad) => blad.isOpen());
    over.forEach((blad) => blad.waarschuw());
    if (over.length === 0) {
      formulier.requestSubmit(gekozen);
    }
    return;
  }
  bladen.forEach((blad) => blad.laat());
  sleutels().forEach((sleutel) => zet(sleutel, []));
});
