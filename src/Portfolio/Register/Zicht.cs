using Regiotafel.Kern.Poort;

namespace Regiotafel.Portfolio.Register;

/// <summary>What this person may see and do at one location.</summary>
/// <param name="Contact">Sees by which function the location is reached.</param>
/// <param name="Voorwaarden">Sees the text of facts that others only meet as "een voorwaarde van de aanbieder".</param>
/// <param name="Eigen">Changes the location and its offers as the provider itself.</param>
/// <param name="Namens">Changes them for the provider, after a telephone call.</param>
/// <param name="Vasthouden">Holds places.</param>
internal sealed record Zicht(bool Contact, bool Voorwaarden, bool Eigen, bool Namens, bool Vasthouden)
{
    /// <summary>Changes are possible.</summary>
    public bool Wijzigen => Eigen || Namens;

    /// <summary>Address of a form: on behalf of somebody it is another handler, with a row of its own in the matrix.</summary>
    public string Adres(string pad) => Eigen ? pad : pad + "?handler=Namens";

    public static Zicht Van(IPoort poort, IBewaakt doel)
    {
        var eigen = poort.Mag("locatie.wijzigen", doel);
        var namens = poort.Mag("portfolio.beheren", doel);
        return new Zicht(
            poort.Mag("contact.lezen", doel),
            eigen || namens,
            eigen,
            namens,
            poort.Mag("aanbod.vasthouden", doel)
        );
    }
}
