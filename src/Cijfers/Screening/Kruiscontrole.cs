using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>Stage 8: what does not fit between the accepted rows of the soorten; one line per soort and code.</summary>
internal sealed class Kruiscontrole(Manifest manifest, IReadOnlyDictionary<Soort, Brontabel> bronnen)
{
    private static readonly string[] MetClient = ["toewijzingen", "leveringen", "wachtlijst", "declaraties"];
    private static readonly string[] MetRegio = ["indicaties", "wachtlijst"];

    public IEnumerable<Bevinding> Zoek() =>
        MetClient
            .Select(soort => Meld("KRUIS-CLIENT", soort, "client_id", ZonderPaar(soort, "client_id", "indicaties")))
            .Concat(MetRegio.Select(soort => Meld("KRUIS-REGIO", soort, "zorgkantoorcode", BuitenRegio(soort))))
            .Append(
                Meld(
                    "KRUIS-GEMEENTE",
                    "inwoners",
                    "gemeentecode",
                    ZonderPaar("inwoners", "gemeentecode", "gemeenteregio")
                )
            )
            .Append(Meld("KRUIS-OVERLIJDEN", "indicaties", "overlijdensdatum", VerschillendOverleden()))
            .Append(Meld("KRUIS-WACHTOVERLAP", "wachtlijst", "ingangsdatum_status", OverlappendWachtend()))
            .Append(Meld("VERBLIJF-LEEG", "toewijzingen", "verblijf_postcode6", VerblijfZonderPostcode()))
            .Append(Meld("STAND-AFRONDING", "monitorstand", "aantal", NietOpVijf()))
            .OfType<Bevinding>();

    private static Bevinding? Meld(string code, string soort, string kolom, long rijen) =>
        rijen == 0 ? null : Bevindingscode.Van(code).Geteld(soort, kolom, rijen);

    private IEnumerable<Brok> Brokken(string soort) =>
        bronnen.TryGetValue(Contract.Van(soort), out var tabel) ? tabel.Brokken : [];

    private long ZonderPaar(string soort, string kolom, string ander)
    {
        var bekend = new HashSet<int>();
        foreach (var brok in Brokken(ander))
        {
            foreach (var nummer in brok.Code(kolom).Waarden)
            {
                bekend.Add(nummer);
            }
        }

        var lijst = new bool[bekend.Count == 0 ? 0 : bekend.Max() + 1];
        foreach (var nummer in bekend)
        {
            lijst[nummer] = true;
        }

        return Tel(Brokken(soort), kolom, nummer => nummer >= lijst.Length || !lijst[nummer]);
    }

    private long BuitenRegio(string soort)
    {
        var brok = Brokken(soort).FirstOrDefault();
        if (brok is null)
        {
            return 0;
        }

        var woorden = brok.Code("zorgkantoorcode").Woorden;
        var binnen = new bool[woorden.Aantal];
        foreach (var regio in manifest.Regios)
        {
            binnen[woorden.Zoek(System.Text.Encoding.UTF8.GetBytes(regio))] = true;
        }

        return Tel(Brokken(soort), "zorgkantoorcode", nummer => !binnen[nummer]);
    }

    private static long Tel(IEnumerable<Brok> brokken, string kolom, Func<int, bool> telt)
    {
        var rijen = 0L;
        foreach (var brok in brokken)
        {
            foreach (var nummer in brok.Code(kolom).Waarden)
            {
                rijen += telt(nummer) ? 1 : 0;
            }
        }

        return rijen;
    }

    private long VerschillendOverleden()
    {
        var eerste = new Dictionary<int, int>();
        var anders = new HashSet<int>();
        foreach (var brok in Brokken("indicaties"))
        {
            var clienten = brok.Code("client_id").Waarden;
            var dagen = brok.Datum("overlijdensdatum").Waarden;
            for (var r = 0; r < brok.Aantal; r++)
            {
                if (
                    dagen[r] != Kolomvector.Leeg
                    && !eerste.TryAdd(clienten[r], dagen[r])
                    && eerste[clienten[r]] != dagen[r]
                )
                {
                    anders.Add(clienten[r]);
                }
            }
        }

        return anders.Count;
    }

    private long OverlappendWachtend()
    {
        var perioden = new List<(int Client, int Van, int Tot)>();
        foreach (var brok in Brokken("wachtlijst"))
        {
            var clienten = brok.Code("client_id").Waarden;
            var van = brok.Datum("ingangsdatum_status").Waarden;
            var tot = brok.Datum("einddatum_status").Waarden;
            for (var r = 0; r < brok.Aantal; r++)
            {
                perioden.Add((clienten[r], van[r], tot[r] == Kolomvector.Leeg ? int.MaxValue : tot[r]));
            }
        }

        perioden.Sort();
        var overlap = new HashSet<int>();
        var vorige = (Client: -1, Tot: int.MinValue);
        foreach (var (client, van, tot) in perioden)
        {
            if (client == vorige.Client && van <= vorige.Tot)
            {
                overlap.Add(client);
            }

            vorige = (client, client == vorige.Client ? Math.Max(tot, vorige.Tot) : tot);
        }

        return overlap.Count;
    }

    private long VerblijfZonderPostcode()
    {
        var rijen = 0L;
        foreach (var brok in Brokken("toewijzingen"))
        {
            var vorm = brok.Code("leveringsvorm");
            var verblijf = new[] { vorm.Woorden.Zoek("4"u8), vorm.Woorden.Zoek("8"u8) };
            var postcodes = brok.Code("verblijf_postcode6").Waarden;
            for (var r = 0; r < brok.Aantal; r++)
            {
                rijen += postcodes[r] < 0 && verblijf.Contains(vorm.Waarden[r]) ? 1 : 0;
            }
        }

        return rijen;
    }

    private long NietOpVijf()
    {
        var rijen = 0L;
        foreach (var brok in Brokken("monitorstand"))
        {
            foreach (var aantal in brok.Getal("aantal").Waarden)
            {
                rijen += aantal % 5 == 0 ? 0 : 1;
            }
        }

        return rijen;
    }
}
