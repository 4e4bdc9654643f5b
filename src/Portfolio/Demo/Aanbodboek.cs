using Regiotafel.Kern;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Vasthoudingen;
using Regiotafel.Portfolio.Versheid;

namespace Regiotafel.Portfolio.Demo;

/// <summary>A hold that is running, with what will become of it.</summary>
internal sealed record Lopend(Vasthouding Vasthouding, Handelaar Door, VasthoudingStatus Afloop, DateOnly Einddag);

/// <summary>One offer through the year. Each step writes what the application would: history, ledger, confirmation.</summary>
internal sealed class Aanbodboek(AanbodBeeld begin, Verslag verslag, Toeval toeval)
{
    private static readonly string[] Telefoonfuncties = [.. Woordenlijst.Van("telefoon_met")];

    public AanbodBeeld Beeld { get; private set; } = begin;

    public List<Lopend> Lopend { get; } = [];

    /// <summary>Enters the offer as it is.</summary>
    public void Open(DateTime op, Handelaar door)
    {
        verslag.Schrijf(Beeld, op, door, "nieuw");
        verslag.Boek(Beeld, BoekingSoort.Openen, (Beeld.Vrij, 0), op, door);
        if (Beeld.BevestigdOp is not null)
        {
            verslag.Bevestig(Beeld, op, door, BevestigingWijze.Scherm, null);
        }
    }

    /// <summary>The provider changes the offer, or leaves it as it is: both confirm.</summary>
    public void Bevestig(AanbodBeeld nieuw, DateTime op, Handelaar door)
    {
        if (nieuw.Vrij != Beeld.Vrij)
        {
            verslag.Boek(Beeld, BoekingSoort.Corrigeren, (nieuw.Vrij - Beeld.Vrij, 0), op, door);
        }
        Zet(nieuw with { BevestigdOp = op, BevestigdDoor = door.Naam }, op, door);
        var wijze = Wijze();
        verslag.Bevestig(
            Beeld,
            op,
            door,
            wijze,
            wijze == BevestigingWijze.Telefoon ? toeval.Kies(Telefoonfuncties) : null
        );
    }

    /// <summary>Changes that confirm nothing: the total of the unit, the end of the location.</summary>
    public void Wijzig(AanbodBeeld nieuw, DateTime op, Handelaar door) => Zet(nieuw, op, door);

    public void HoudVast(Handelaar wie, DateTime op, int werkdagen)
    {
        var afloop =
            toeval.Kans(450) ? VasthoudingStatus.Omgezet
            : toeval.Kans(480) ? VasthoudingStatus.Vrijgegeven
            : VasthoudingStatus.Verlopen;
        var vasthouding = new Vasthouding
        {
            Id = toeval.Id(),
            Regio = Beeld.Regio,
            EigenaarId = Beeld.AanbiederId,
            AanbodId = Beeld.Id,
            DoorOrganisatieId = wie.OrganisatieId,
            DoorOrganisatie = wie.OrganisatieNaam,
            DoorGebruikerId = wie.Id,
            Vanaf = op,
            Tot = Werkdagen.Termijn(op, werkdagen),
            Sleutel = toeval.Id(),
        };
        verslag.Voeg(vasthouding);
        Lopend.Add(new(vasthouding, wie, afloop, Werkdagen.Na(Klok.Datum(op), toeval.Tussen(1, 10))));
        verslag.Boek(Beeld, BoekingSoort.Vasthouden, (0, 1), op, wie, vasthouding.Id);
        Zet(Beeld with { Vastgehouden = Beeld.Vastgehouden + 1 }, op, wie);
    }

    /// <summary>Ends a hold. Converted: the place is taken. Else it is free again.</summary>
    public void Eindig(Lopend lopend, VasthoudingStatus naar, DateTime op, Handelaar door, string? reden)
    {
        if (lopend.Vasthouding.Beeindig(naar, op, reden) is { } weigering)
        {
            throw new InvalidOperationException(weigering.Code);
        }
        Lopend.Remove(lopend);
        var bezet = naar == VasthoudingStatus.Omgezet ? 1 : 0;
        var soort = naar switch
        {
            VasthoudingStatus.Omgezet => BoekingSoort.Bezetten,
            VasthoudingStatus.Verlopen => BoekingSoort.Verlopen,
            _ => BoekingSoort.Vrijgeven,
        };
        verslag.Boek(Beeld, soort, (-bezet, -1), op, door, lopend.Vasthouding.Id);
        Zet(Beeld with { Vrij = Beeld.Vrij - bezet, Vastgehouden = Beeld.Vastgehouden - 1 }, op, door);
    }

    /// <summary>Ends by themselves the holds whose time is over, two minutes later, when the job has seen them.</summary>
    public void Verval(DateTime nu)
    {
        foreach (
            var lopend in Lopend
                .Where(l => l.Vasthouding.Tot.AddMinutes(2) < nu)
                .OrderBy(l => l.Vasthouding.Tot)
                .ToList()
        )
        {
            Eindig(lopend, VasthoudingStatus.Verlopen, lopend.Vasthouding.Tot.AddMinutes(2), Handelaar.Systeem, null);
        }
    }

    private static List<string> Velden(AanbodBeeld oud, AanbodBeeld nieuw)
    {
        var velden = new (string Naam, object? Oud, object? Nieuw)[]
        {
            ("Totaal", oud.Totaal, nieuw.Totaal),
            ("Vrij", oud.Vrij, nieuw.Vrij),
            ("Vastgehouden", oud.Vastgehouden, nieuw.Vastgehouden),
            ("Vanaf", oud.Vanaf, nieuw.Vanaf),
            ("Zekerheid", oud.Zekerheid, nieuw.Zekerheid),
            ("ToegezegdTot", oud.ToegezegdTot, nieuw.ToegezegdTot),
            ("BevestigdOp", oud.BevestigdOp, nieuw.BevestigdOp),
            ("BevestigdDoor", oud.BevestigdDoor, nieuw.BevestigdDoor),
            ("Status", oud.Status, nieuw.Status),
            ("Reden", oud.Reden, nieuw.Reden),
            ("BovenCapaciteit", oud.BovenCapaciteit, nieuw.BovenCapaciteit),
        };
        return [.. velden.Where(v => !Equals(v.Oud, v.Nieuw)).Select(v => v.Naam)];
    }

    private void Zet(AanbodBeeld nieuw, DateTime op, Handelaar door)
    {
        var velden = Velden(Beeld, nieuw);
        Beeld = nieuw with { Versie = Beeld.Versie + 1 };
        verslag.Schrijf(Beeld, op, door, string.Join('|', velden));
    }

    private BevestigingWijze Wijze() =>
        toeval.Onder(100) switch
        {
            < 72 => BevestigingWijze.Scherm,
            < 90 => BevestigingWijze.Maillink,
            < 97 => BevestigingWijze.Telefoon,
            _ => BevestigingWijze.Tafel,
        };
}
