// A passkey: the button of [data-toegangssleutel] asks that address what to sign, the browser lets the key sign, and the form
// goes out like any other with the answer in a hidden field. Where the browser cannot do this, nothing of it is shown.
const kan = window.isSecureContext && window.PublicKeyCredential?.parseRequestOptionsFromJSON !== undefined;

if (kan) {
  for (const deel of document.querySelectorAll("[data-toegangssleutel]")) {
    deel.hidden = false;
    deel.querySelector("button").addEventListener("click", (klik) => vraagSleutel(klik, deel));
  }
  for (const tekst of document.querySelectorAll("[data-zonder-toegangssleutel]")) tekst.hidden = true;
}

async function vraagSleutel(klik, deel) {
  const knop = klik.currentTarget;
  const [uitdaging, antwoord] = ["uitdaging", "antwoord"].map((naam) => deel.querySelector(`[data-sleutel=${naam}]`));
  klik.preventDefault();
  deel.querySelector("[role=alert]").hidden = true;
  knop.disabled = true;
  try {
    const vraag = await haalVraag(deel.dataset.toegangssleutel, knop.form);
    // Another answer than a question is for a person to read: it comes when the form goes out without the key.
    [uitdaging.value, antwoord.value] = vraag
      ? [vraag.uitdaging, JSON.stringify(await onderteken(vraag.opties))]
      : ["", ""];
    knop.disabled = false;
    knop.form.requestSubmit(knop);
  } catch {
    knop.disabled = false;
    deel.querySelector("[role=alert]").hidden = false;
  }
}

async function haalVraag(adres, formulier) {
  const echtheid = formulier.elements.namedItem("__RequestVerificationToken").value;
  const antwoord = await fetch(adres, {
    method: "POST",
    body: new URLSearchParams({ __RequestVerificationToken: echtheid }),
  });
  return antwoord.headers.get("Content-Type")?.includes("json") ? antwoord.json() : null;
}

function onderteken(opties) {
  return opties.pubKeyCredParams
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(opties) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(opties) });
}
