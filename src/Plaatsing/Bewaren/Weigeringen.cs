using Regiotafel.Kern;

namespace Regiotafel.Plaatsing.Bewaren;

/// <summary>Every reason not to find or erase a case.</summary>
internal static class Weigeringen
{
    public static readonly Weigering OnbekendeCode = new(
        "onbekende-code",
        "Er is bij uw organisatie geen zoekvraag met deze code. Kijk de code na."
    );
    public static readonly Weigering AndereCode = new(
        "andere-code",
        "Dit is niet de code van deze zoekvraag. Er is niets gewist. Typ de code die bovenaan staat."
    );
    public static readonly Weigering LooptNog = new(
        "loopt-nog",
        "Voor deze zoekvraag loopt nog een voorstel, een vastgehouden plek of een keten. Vraag de regiehouder de zoekvraag eerst af te sluiten. Er is niets gewist."
    );
}
