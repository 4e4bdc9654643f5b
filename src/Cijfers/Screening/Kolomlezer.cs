using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>Reads one column of a block the quick way: a tight loop per form of value.</summary>
internal static class Kolomlezer
{
    private const int Greep = 64;

    public static void Lees(Blok blok, Keurtafel tafel, Kolom kolom)
    {
        switch (kolom.Type)
        {
            case Kolomtype.Id:
                Loop(blok, tafel, kolom, new Idlezer());
                break;
            case Kolomtype.Getal:
                Loop(blok, tafel, kolom, new Getallezer(kolom.Min, kolom.Max));
                break;
            case Kolomtype.Datum:
                Loop(blok, tafel, kolom, new Datumlezer());
                break;
            case Kolomtype.Bedrag:
                LoopBedrag(blok, tafel, kolom);
                break;
            case Kolomtype.Agb:
                Loop(blok, tafel, kolom, new Agblezer());
                break;
            case Kolomtype.Pc6:
                Loop(blok, tafel, kolom, new Pc6lezer());
                break;
            case Kolomtype.Gm:
                Loop(blok, tafel, kolom, new Gmlezer());
                break;
            case Kolomtype.Prestatie:
                Loop(blok, tafel, kolom, new Prestatielezer());
                break;
            case Kolomtype.Code:
                Loop(blok, tafel, kolom, new Codelezer(tafel.Tabel(kolom)!, kolom.Lijst!.Naam == "regio"));
                break;
            default:
                Loop(blok, tafel, kolom, new Tekstlezer());
                break;
        }
    }

    /// <summary>The bytes of a field of a row that the quick way reads.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Veld(Blok blok, int velden, int rij, int veld)
    {
        var van = veld == 0 ? blok.Rijbegin[rij] : blok.Veldeinde[rij * velden + veld - 1] + 1;
        return MemoryMarshal.CreateReadOnlySpan(
            ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(blok.Bytes), van),
            blok.Veldeinde[rij * velden + veld] - van
        );
    }

    private static void Loop<T>(Blok blok, Keurtafel tafel, Kolom kolom, T lezer)
        where T : struct, IVeldlezer
    {
        var doel = blok.Getallen[kolom.Nummer].AsSpan(0, blok.Rijen);
        var veld = tafel.Kop.Veld(kolom);
        var leeg = (int)tafel.Leeg(kolom);
        if (veld < 0)
        {
            doel.Fill(leeg);
            return;
        }

        var vlaggen = blok.Vlaggen.AsSpan(0, blok.Rijen);
        var velden = tafel.Kop.Aantal;
        var vlagLeeg = kolom.Verplicht ? Blok.Traag : (byte)0;
        for (var r = 0; r < doel.Length; r++)
        {
            if ((vlaggen[r] & Blok.Traag) != 0)
            {
                continue;
            }

            var tekst = Veld(blok, velden, r, veld);
            if (tekst.IsEmpty)
            {
                vlaggen[r] |= vlagLeeg;
                doel[r] = leeg;
            }
            else
            {
                doel[r] = lezer.Lees(tekst, ref vlaggen[r]);
            }
        }

        if (kolom.Lijst is null && tafel.Woorden(kolom) is { } woorden)
        {
            ZoekWoorden(blok, (velden, veld), doel, woorden);
        }
    }

    // In two steps: the second finds in the cache what the first asked for. With a million clients every look-up would
    // otherwise wait for memory. Lines of one client mostly come together: an equal neighbour needs no look-up.
    private static void ZoekWoorden(Blok blok, (int Aantal, int Nummer) veld, Span<int> doel, Woordenboek woorden)
    {
        Span<Woordsleutel> sleutels = stackalloc Woordsleutel[Greep];
        Span<int> lengtes = stackalloc int[Greep];
        var (vorige, vorigeLengte, vorigNummer) = (default(Woordsleutel), 0, 0);
        for (var van = 0; van < doel.Length; van += Greep)
        {
            var tot = Math.Min(van + Greep, doel.Length);
            for (var r = van; r < tot; r++)
            {
                lengtes[r - van] = 0;
                if ((blok.Vlaggen[r] & Blok.Traag) == 0)
                {
                    var tekst = Veld(blok, veld.Aantal, r, veld.Nummer);
                    lengtes[r - van] = tekst.Length;
                    sleutels[r - van] = Woordsleutel.Van(tekst);
                    if (r == van || !sleutels[r - van].Is(sleutels[r - van - 1]))
                    {
                        woorden.Haal(sleutels[r - van]);
                    }
                }
            }

            for (var r = van; r < tot; r++)
            {
                var (sleutel, lengte) = (sleutels[r - van], lengtes[r - van]);
                if (lengte == 0)
                {
                    continue;
                }

                if (lengte != vorigeLengte || !sleutel.Is(vorige) || lengte > Woordsleutel.Kort)
                {
                    var nummer = woorden.Nummer(Veld(blok, veld.Aantal, r, veld.Nummer), sleutel);
                    (vorige, vorigeLengte, vorigNummer) = (sleutel, lengte, nummer);
                }

                doel[r] = vorigNummer;
            }
        }
    }

    private static void LoopBedrag(Blok blok, Keurtafel tafel, Kolom kolom)
    {
        var veld = tafel.Kop.Veld(kolom);
        for (var r = 0; r < blok.Rijen; r++)
        {
            if ((blok.Vlaggen[r] & Blok.Traag) != 0)
            {
                continue;
            }

            var tekst = Veld(blok, tafel.Kop.Aantal, r, veld);
            var centen = tekst.IsEmpty ? Waarden.FoutBedrag : Waarden.Bedrag(tekst);
            blok.Bedragen[r] = centen;
            blok.Vlaggen[r] |=
                centen == Waarden.FoutBedrag ? Blok.Traag
                : Waarden.IsCanoniekBedrag(tekst, centen) ? (byte)0
                : Blok.NietRuw;
        }
    }
}
