using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Monitor.Regios.Panelen;

/// <summary>
/// From the stand at the begin to the stand at the end of twelve months: begin + instroom + herintreding − uitstroom + verhuisd =
/// eind. What is left over is who moved, and what rounding adds up to; which of the two cannot be told within the band.
/// </summary>
/// <param name="Rest">Persons who moved here, less those who moved away, with the rounding in it.</param>
internal sealed record Stroombrug(
    VrijCijfer Begin,
    Maandstroom Instroom,
    Maandstroom Herintreding,
    Maandstroom Uitstroom,
    Maandstroom? Overleden,
    VrijCijfer Eind,
    int Rest,
    int RestMinst,
    int RestMeest
)
{
    /// <summary>Null when a part is missing.</summary>
    public static Stroombrug? Van(Regiocijfers cijfers, string totMaand, string? regio = null)
    {
        Stroomreeks? Stroom(string code) =>
            cijfers.Bron(Regiocijfers.Monitoreditie, code) is { } bron ? new(bron, totMaand) : null;
        var stand = cijfers.Bron(Regiocijfers.Monitoreditie, "stand-eind-maand");
        var uitstroom = Stroom("uitstroom-maand");
        if (
            Stroom("instroom-maand")?.Jaarsom("", regio) is not { } instroom
            || Stroom("herintreding-maand")?.Jaarsom("", regio) is not { } herintreding
            || uitstroom?.Jaarsom("", regio) is not { } uit
            || stand?.Cijfer(Voor(instroom.Begin), "", regio) is not { Waarde: not null } begin
            || stand.Cijfer(totMaand, "", regio) is not { Waarde: not null } eind
        )
        {
            return null;
        }
        var overleden = uitstroom.Jaarsom("reden=overlijden", regio);
        return new(
            begin,
            instroom,
            herintreding,
            uit,
            overleden,
            eind,
            Getal(eind.Waarde) - Getal(begin.Waarde) - instroom.Som - herintreding.Som + uit.Som,
            Getal(eind.Laag ?? eind.Waarde)
                - Getal(begin.Hoog ?? begin.Waarde)
                - instroom.Meest
                - herintreding.Meest
                + uit.Minst,
            Getal(eind.Hoog ?? eind.Waarde)
                - Getal(begin.Laag ?? begin.Waarde)
                - instroom.Minst
                - herintreding.Minst
                + uit.Meest
        );
    }

    /// <summary>What the bridge shows, only as far as the rounded stands allow.</summary>
    public string Bevinding =>
        (
            Getal(Eind.Laag ?? Eind.Waarde) > Getal(Begin.Hoog ?? Begin.Waarde),
            Getal(Eind.Hoog ?? Eind.Waarde) < Getal(Begin.Laag ?? Begin.Waarde)
        ) switch
        {
            (true, _) => $"De stand groeide in twaalf maanden van {Begin.Kort()} naar {Eind.Kort()}",
            (_, true) => $"De stand daalde in twaalf maanden van {Begin.Kort()} naar {Eind.Kort()}",
            _ => $"De stand bleef in twaalf maanden ongeveer gelijk: {Eind.Kort()}",
        };

    /// <summary>Whether rounding alone can make the rest.</summary>
    public bool RestIsAfronding => RestMinst <= 0 && RestMeest >= 0;

    private static string Voor(string maand) =>
        Cijferwoorden.Begin(maand).AddMonths(-1).ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);

    private static int Getal(string? waarde) => (int)(Cijferwoorden.Getalwaarde(waarde) ?? 0);
}
