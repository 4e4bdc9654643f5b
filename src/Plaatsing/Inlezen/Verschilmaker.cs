using Regiotafel.Kern.Codelijsten;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Inlezen;

/// <summary>Lays what a file says beside the cases that came from files before.</summary>
internal static class Verschilmaker
{
    /// <summary>The words for the parts of a case that a file can change.</summary>
    public const string Status = "status";
    public const string Profiel = "zorgprofiel";
    public const string Vorm = "leveringsvorm";
    public const string Melding = "melding";

    /// <param name="standen">One per person of the file.</param>
    /// <param name="bekend">The cases by hash.</param>
    /// <param name="peildatum">The day of which the file tells.</param>
    /// <param name="meldtAf">Everybody of the file is recognised; without it nobody is reported no more.</param>
    public static Wachtlijstverschil Maak(
        IReadOnlyList<Persoonstand> standen,
        IReadOnlyDictionary<string, Zoekvraagbeeld> bekend,
        DateOnly peildatum,
        bool meldtAf = true
    )
    {
        var genoemd = standen.Select(s => s.Hash).ToHashSet(StringComparer.Ordinal);
        return new([
            .. standen.Select(s => Regel(s, bekend.GetValueOrDefault(s.Hash), peildatum, meldtAf)),
            .. bekend
                .Where(b => meldtAf && !genoemd.Contains(b.Key) && NogGemeld(b.Value.Zoekvraag))
                .OrderBy(b => b.Value.Zoekvraag.Code.Tekens, StringComparer.Ordinal)
                .Select(b => Weg(0, null, b.Value.Zoekvraag, "staat niet in het bestand")),
        ]);
    }

    private static Verschilregel Regel(Persoonstand stand, Zoekvraagbeeld? beeld, DateOnly peildatum, bool meldtAf)
    {
        var waarom = Waarom(stand.Lot);
        if (stand.Lot == Persoonlot.Quarantaine)
        {
            return Niets(Verschiluitkomst.Quarantaine, stand, beeld, waarom);
        }
        if (beeld is null)
        {
            return stand.Lot == Persoonlot.Telt && stand.Status is "6" or "7" or "2" or "3"
                ? new(Verschiluitkomst.Nieuw, stand.Regel) { Stand = stand }
                : Niets(
                    Verschiluitkomst.NietVoorLijst,
                    stand,
                    beeld,
                    stand.Lot == Persoonlot.Telt ? Woorden.Status(stand.Status, peildatum) : waarom
                );
        }
        var zoekvraag = beeld.Zoekvraag;
        if (!zoekvraag.Loopt)
        {
            return Niets(Verschiluitkomst.HierGesloten, stand, beeld, $"is hier {Woorden.Van(zoekvraag.Staat)}");
        }
        if (stand.Lot != Persoonlot.Telt)
        {
            return meldtAf && zoekvraag.NietMeerGemeldOp is null
                ? Weg(stand.Regel, stand, zoekvraag, waarom)
                : Niets(Verschiluitkomst.Gelijk, stand, beeld, waarom);
        }
        var wijzigingen = Wijzigingen(stand, beeld, peildatum);
        return new(wijzigingen.Count > 0 ? Verschiluitkomst.Gewijzigd : Verschiluitkomst.Gelijk, stand.Regel)
        {
            Stand = stand,
            Zoekvraag = zoekvraag,
            Wijzigingen = wijzigingen,
        };
    }

    /// <summary>The status and its subdivision differ from what was set.</summary>
    public static bool AndereStatus(Persoonstand stand, Zoekvraagbeeld beeld) =>
        Lopend(beeld) is not { } nu || nu.Leveringsstatus != stand.Status || nu.Classificatie != stand.Classificatie;

    /// <summary>The official profile is another one than is known.</summary>
    public static bool AnderProfiel(Persoonstand stand, Zoekvraagbeeld beeld) =>
        beeld.Feiten.Waarde(Feitcode.Profiel) != stand.Zzp;

    /// <summary>
    /// A form of delivery is only filled in where none is known: what people wrote down is wider than what a file can hold.
    /// </summary>
    public static bool VultLeveringsvorm(Persoonstand stand, Zoekvraagbeeld beeld) =>
        stand.Leveringsvorm is { } vorm
        && Feitcode.Geldig(Feitcode.Leveringsvormen, vorm, beeld.Dag)
        && beeld.Feiten.Waarde(Feitcode.Leveringsvormen) is null;

    /// <summary>The period that runs.</summary>
    public static Statusperiode? Lopend(Zoekvraagbeeld beeld) =>
        beeld.Statussen.FirstOrDefault(s => s.Stand == Statusstand.Vastgesteld && s.Tot is null);

    private static List<Veldwijziging> Wijzigingen(Persoonstand stand, Zoekvraagbeeld beeld, DateOnly dag)
    {
        var uit = new List<Veldwijziging>();
        if (AndereStatus(stand, beeld))
        {
            var nu = Lopend(beeld);
            uit.Add(
                new(
                    Status,
                    nu is null ? "geen" : Statuszin(nu.Leveringsstatus, nu.Classificatie, dag),
                    Statuszin(stand.Status, stand.Classificatie, dag)
                )
            );
        }
        if (AnderProfiel(stand, beeld))
        {
            uit.Add(new(Profiel, Profielzin(beeld.Feiten.Waarde(Feitcode.Profiel), dag), Profielzin(stand.Zzp, dag)));
        }
        if (VultLeveringsvorm(stand, beeld))
        {
            uit.Add(new(Vorm, "onbekend", Woorden.Waarde(Feitcode.Leveringsvormen, stand.Leveringsvorm!, dag)));
        }
        if (beeld.Zoekvraag.NietMeerGemeldOp is not null)
        {
            uit.Add(new(Melding, "niet meer gemeld", "weer gemeld"));
        }
        return uit;
    }

    private static bool NogGemeld(Zoekvraag z) => z.Loopt && z.NietMeerGemeldOp is null;

    private static Verschilregel Weg(int regel, Persoonstand? stand, Zoekvraag zoekvraag, string waarom) =>
        new(Verschiluitkomst.NietMeerGemeld, regel)
        {
            Stand = stand,
            Zoekvraag = zoekvraag,
            Reden = waarom,
        };

    private static Verschilregel Niets(
        Verschiluitkomst uitkomst,
        Persoonstand stand,
        Zoekvraagbeeld? beeld,
        string waarom
    ) =>
        new(uitkomst, stand.Regel)
        {
            Stand = stand,
            Zoekvraag = beeld?.Zoekvraag,
            Reden = waarom,
        };

    private static string Waarom(Persoonlot lot) =>
        lot switch
        {
            Persoonlot.Quarantaine => "een rij van deze persoon kan niet worden gelezen",
            Persoonlot.GeenGgz => "geen profiel van ggz-wonen of ggz-behandeling",
            Persoonlot.AndereRegio => "hoort bij een andere regio",
            Persoonlot.ZietAf => "ziet af van zorg",
            _ => "",
        };

    private static string Statuszin(string status, string? classificatie, DateOnly dag) =>
        Woorden.Status(status, dag) + (classificatie is null ? "" : $", classificatie {classificatie}");

    private static string Profielzin(string? code, DateOnly dag) =>
        code is null ? "onbekend" : Zorgprofiel.Van(code, dag)?.Kort ?? code;
}
