using Regiotafel.Kern;

namespace Regiotafel.Plaatsing.Tafel;

/// <summary>Every reason to refuse something at a table.</summary>
internal static class Weigeringen
{
    public static readonly Weigering NietGepland = new(
        "sessie-niet-gepland",
        "Deze sessie is al geopend. Ga terug naar de tafel."
    );

    public static readonly Weigering NietOpen = new(
        "sessie-niet-open",
        "Deze sessie is niet open. Er kan nu niets besloten worden."
    );

    public static readonly Weigering VanEerder = new(
        "sessie-van-eerder",
        "Deze sessie is van een eerdere dag. Er kan niets meer besloten worden. Sluit de sessie."
    );

    public static readonly Weigering EerstBeantwoorden = new(
        "eerst-beantwoorden",
        "Beantwoord eerst elke afspraak van de vorige keer. Daarna kan de sessie beginnen."
    );

    public static readonly Weigering AntwoordNodig = new("antwoord-nodig", "Kies wat er van deze afspraak is gekomen.");

    public static readonly Weigering NieuweDatumNodig = new(
        "nieuwe-datum-nodig",
        "Vul een nieuwe datum in, na vandaag en hoogstens een jaar vooruit."
    );

    public static readonly Weigering WieNodig = new("wie-nodig", "Kies wie dit doet. Zonder naam is er geen besluit.");

    public static readonly Weigering DatumNodig = new(
        "datum-nodig",
        "Vul in wanneer dit klaar is: vandaag of later, hoogstens een jaar vooruit. Zonder datum is er geen besluit."
    );

    public static readonly Weigering SoortNodig = new("soort-nodig", "Kies wat u afspreekt.");

    public static readonly Weigering PlekNodig = new("plek-nodig", "Kies een kaart met een plek.");

    public static readonly Weigering KaartNodig = new("kaart-nodig", "Kies een kaart.");

    public static readonly Weigering VoorstelNodig = new(
        "voorstel-nodig",
        "Vasthouden kan bij een voorstel dat loopt. Kies een lopend voorstel, of doe eerst een voorstel."
    );

    public static readonly Weigering NietsTeVragen = new(
        "niets-te-vragen",
        "Op deze plek is er geen punt waarover iemand anders kan beslissen. Doe een voorstel, of kies een andere plek."
    );

    public static readonly Weigering AfspraakNodig = new("afspraak-nodig", "Schrijf in een zin wat u afspreekt.");

    public static readonly Weigering RedenNodig = new("reden-anders", "Dit is anders dan het advies. Kies een reden.");

    public static readonly Weigering AlleenVoorzitter = new(
        "alleen-voorzitter",
        "Alleen het zorgkantoor en de voorzitter maken en wijzigen een plaatsingstafel."
    );

    public static readonly Weigering NaamNodig = new("tafelnaam-nodig", "Geef de tafel een naam.");

    public static readonly Weigering RitmeNodig = new("ritme-nodig", "Kies hoe vaak de tafel bij elkaar komt.");

    public static readonly Weigering AanvangOnleesbaar = new("aanvang-onleesbaar", "Vul een tijd in als 10.00.");

    public static readonly Weigering PersoonOnbekend = new("persoon-onbekend", "Kies een persoon uit de lijst.");

    public static readonly Weigering AlLid = new("al-lid", "Deze persoon zit al aan de tafel.");

    public static readonly Weigering SessieBestaat = new(
        "sessie-bestaat",
        "Op deze dag staat al een sessie van deze tafel."
    );

    public static readonly Weigering SessieInVerleden = new(
        "sessie-verleden",
        "Kies vandaag of een latere dag, hoogstens een jaar vooruit."
    );

    public static readonly Weigering CodeOnbekend = new(
        "code-onbekend",
        "Deze code is niet bekend, of u mag deze zoekvraag niet inbrengen. Kijk de code na."
    );

    public static readonly Weigering AlIngebracht = new("al-ingebracht", "Deze zoekvraag is al ingebracht.");

    public static readonly Weigering WaaromNodig = new("waarom-nodig", "Schrijf in een zin waarom.");

    public static readonly Weigering AlleenAfspraak = new(
        "watals-afspraak",
        "Over een wat-als legt u een afspraak vast. Kies Afspraak."
    );

    public static readonly Weigering WatalsOnbekend = new(
        "watals-onbekend",
        "Deze bewaarde vraag of deze tafel is er niet. Kies opnieuw."
    );

    public static readonly Weigering WatalsStaatEr = new(
        "watals-staat-er",
        "Deze vraag staat al op de agenda van deze tafel."
    );

    public static readonly Weigering WatalsSmal = new(
        "watals-smal",
        "Deze vraag gaat over minder dan tien leeftijdsjaren. Dat kan over één persoon gaan, dus zij komt niet op tafel."
    );

    public static readonly Weigering WatalsMetCode = new(
        "watals-code",
        "In de naam van deze vraag staat de code van een zoekvraag. Bewaar de vraag onder een naam zonder code."
    );

    public static readonly Weigering WatalsLigtOp = new(
        "watals-ligt-op",
        "Deze vraag ligt op de agenda van een sessie die nu loopt. Daar wordt erover besloten."
    );

    public static readonly Weigering WatalsBesloten = new(
        "watals-besloten",
        "Over deze vraag is al een besluit vastgelegd. Zet de vraag opnieuw op de agenda als u er nog eens over wilt praten."
    );

    /// <summary>One leads at a time, so that everybody sees who types.</summary>
    public static Weigering AnderLeidt(string naam) =>
        new("ander-leidt", $"{naam} leidt deze sessie. Neem eerst de leiding over.");

    public static Weigering TeVroeg(DateOnly dag) =>
        new("sessie-te-vroeg", $"Deze sessie begint op {dag:d-M-yyyy}. Verzet de datum als u eerder wilt beginnen.");
}
