using Regiotafel.Kern;
using Regiotafel.Plaatsing.Instellingen;

namespace Regiotafel.Plaatsing.WatAls;

/// <summary>Every reason why a what-if cannot be asked or kept.</summary>
internal static class Weigeringen
{
    public static readonly Weigering KiesEenheid = new("kies-eenheid", "Kies een eenheid uit de lijst.");
    public static readonly Weigering KiesStatus = new("kies-status", "Kies een status uit de lijst.");
    public static readonly Weigering KiesWaarde = new("kies-waarde", "Kies een waarde uit de lijst.");
    public static readonly Weigering AantalPlekken = new(
        "aantal-plekken",
        "Vul een heel getal in, zoals 2 voor twee plekken meer of -1 voor een plek minder."
    );
    public static readonly Weigering AantalWeken = new(
        "aantal-weken",
        $"Vul een aantal weken in van 1 tot en met {Normtabel.MeesteWeken}."
    );
    public static readonly Weigering TweeLeeftijden = new(
        "twee-leeftijden",
        "Vul twee leeftijden in met een streepje ertussen, zoals 18-65. Laat een kant leeg als er geen grens is."
    );
    public static readonly Weigering RuimeLeeftijden = new(
        "ruime-leeftijden",
        "Kies minstens tien jaren, zoals 40-49. U mag geen zoekvragen lezen, en een smallere grens kan over één persoon gaan."
    );
    public static readonly Weigering EerstWijzigen = new(
        "eerst-wijzigen",
        "Kies eerst wat u wilt veranderen. Daarna kunt u het antwoord bewaren."
    );
    public static readonly Weigering GeefNaam = new("geef-naam", "Geef de vraag een naam van hoogstens 80 tekens.");
    public static readonly Weigering GeenCode = new(
        "geen-code",
        "In de naam staat de code van een zoekvraag. Geef de vraag een naam zonder code: hij kan aan tafel komen."
    );
}
