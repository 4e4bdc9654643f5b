using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Instanties;

namespace Regiotafel.Plaatsing.Oplosser;

/// <summary>
/// A question that stays loaded and solved while it changes: a place more, another fact. Each change costs a few searches instead of
/// a new solve, and gives the value of a new solve. Not for several threads at once.
/// </summary>
internal sealed class Geladenvraag
{
    // Sums may grow by this part before the words are laid out again.
    private const int Ruimte = 4;

    private Vraagbeeld _beeld;
    private Geladennet _net;
    private long[] _sommen = [];
    private long[] _grens = [];

    public Geladenvraag(Instantie instantie) => (_beeld, _net) = Laad(instantie);

    /// <summary>The question as it is now.</summary>
    public Instantie Instantie => _beeld.Instantie;

    /// <summary>The value of the best division on the ten levels.</summary>
    public long[] Waarde() => _net.Waarde();

    /// <summary>The groep to which a zoekvraag goes; null: nowhere, or it stays at home.</summary>
    public string? Naar(string zoekvraag) =>
        _net.Naar(_beeld.Zoekvraagnummer(zoekvraag)) is var groep and >= 0 ? Instantie.Groepen[groep].Code : null;

    /// <summary>Takes new facts of a groep, known by its code.</summary>
    public void Zet(Groepregel groep)
    {
        var nummer = _beeld.Groepnummer(groep.Code);
        var anders = _beeld.Zet(nummer, groep);
        foreach (var (zoekvraag, was) in anders)
        {
            Tel(_sommen, _beeld, zoekvraag, was, -1);
            Tel(_sommen, _beeld, zoekvraag, _beeld.Bogen[zoekvraag], 1);
        }
        if (!PastNog())
        {
            (_beeld, _net) = Laad(Instantie);
            return;
        }
        _net.ZetGroep(nummer, [.. anders.Select(a => a.Zoekvraag)]);
    }

    /// <summary>Takes new facts of a zoekvraag, known by its code.</summary>
    public void Zet(Zoekvraagregel zoekvraag)
    {
        var nummer = _beeld.Zoekvraagnummer(zoekvraag.Code);
        var was = Instantie.Zoekvragen[nummer];
        // Who moves in or out outside the division is another question: everybody's places change.
        if (was.HuidigeGroep != zoekvraag.HuidigeGroep || was.Wacht != zoekvraag.Wacht)
        {
            (_beeld, _net) = Laad(
                Instantie with
                {
                    Zoekvragen = [.. Instantie.Zoekvragen.Select((z, i) => i == nummer ? zoekvraag : z)],
                }
            );
            return;
        }
        Tel(_sommen, _beeld, nummer, _beeld.Bogen[nummer], -1);
        var schaars = _beeld.Zet(nummer, zoekvraag);
        Tel(_sommen, _beeld, nummer, _beeld.Bogen[nummer], 1);
        if (!PastNog())
        {
            (_beeld, _net) = Laad(Instantie);
            return;
        }
        _net.ZetZoekvraag(nummer, schaars);
    }

    private (Vraagbeeld Beeld, Geladennet Net) Laad(Instantie instantie)
    {
        var beeld = new Vraagbeeld(instantie);
        _sommen = Sommen(beeld);
        _grens = [.. _sommen.Select(s => s + (s / Ruimte) + Ruimte)];
        return (beeld, Geladennet.Laad(beeld, new(_grens)));
    }

    private bool PastNog() => !_sommen.Zip(_grens).Any(s => s.First > s.Second);

    private static long[] Sommen(Vraagbeeld beeld)
    {
        var sommen = new long[Niveaus.Aantal];
        for (var z = 0; z < beeld.Huidig.Length; z++)
        {
            Tel(sommen, beeld, z, beeld.Bogen[z], 1);
        }
        return sommen;
    }

    private static void Tel(long[] sommen, Vraagbeeld beeld, int zoekvraag, Boog[] bogen, int keer)
    {
        Span<long> grootste = stackalloc long[Niveaus.Aantal];
        Span<long> waarde = stackalloc long[Niveaus.Aantal];
        grootste.Clear();
        foreach (var boog in bogen)
        {
            beeld.Waarde(zoekvraag, boog, waarde);
            Niveaus.Grootste(grootste, waarde);
            // Level 8 changes with what others do: the largest there is.
            grootste[Niveaus.Schaarste] = -Niveaus.SchaarsteVan(int.MaxValue, 1);
        }
        Niveaus.Tel(sommen, grootste, keer);
    }
}
