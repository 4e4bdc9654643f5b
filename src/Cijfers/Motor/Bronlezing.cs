using System.Runtime.InteropServices;

namespace Regiotafel.Cijfers.Motor;

/// <summary>One reading of an <see cref="IRijenbron"/> by the engine: its threads take pieces until there are no more.</summary>
internal sealed unsafe class Bronlezing
{
    // More than any run has; the engine starts no more readers than it has threads.
    private const ulong MeesteThreads = 64;

    private readonly IRijenbron _bron;
    private readonly int[] _kolommen;
    private int _stuk = -1;

    private Bronlezing(IRijenbron bron, int[] kolommen) => (_bron, _kolommen) = (bron, kolommen);

    /// <summary>Lets the engine know a source as a table function of this name.</summary>
    /// <param name="bron">Stays allocated as long as the engine.</param>
    public static void Meld(nint verbinding, string naam, GCHandle<IRijenbron> bron)
    {
        var functie = Bibliotheek.MaakBron();
        try
        {
            Bibliotheek.NoemBron(functie, naam);
            Bibliotheek.GeefBronMee(functie, GCHandle<IRijenbron>.ToIntPtr(bron), null);
            Bibliotheek.StelBinden(functie, &Bind);
            Bibliotheek.StelBegin(functie, &Begin);
            Bibliotheek.StelLezen(functie, &Lees);
            Bibliotheek.LeestKolommen(functie, true);
            if (Bibliotheek.MeldBron(verbinding, functie) != 0)
            {
                throw new Motorfout($"The engine does not take {naam} as a source.");
            }
        }
        finally
        {
            Bibliotheek.VerwijderBron(ref functie);
        }
    }

    [UnmanagedCallersOnly]
    private static void Bind(nint info)
    {
        var bron = Bron(Bibliotheek.BronVanBinden(info));
        foreach (var kolom in bron.Kolommen)
        {
            Bibliotheek.VoegKolomToe(info, kolom.Naam, kolom.Type.Greep);
        }
        Bibliotheek.StelAantal(info, (ulong)bron.Rijen, true);
    }

    [UnmanagedCallersOnly]
    private static void Begin(nint info)
    {
        var kolommen = new int[(int)Bibliotheek.GevraagdeKolommen(info)];
        for (var i = 0; i < kolommen.Length; i++)
        {
            // A count of rows asks for a column that is none of ours.
            var kolom = Bibliotheek.GevraagdeKolom(info, (ulong)i);
            kolommen[i] = kolom > int.MaxValue ? -1 : (int)kolom;
        }
        var lezing = new GCHandle<Bronlezing>(new(Bron(Bibliotheek.BronVanBegin(info)), kolommen));
        Bibliotheek.StelLezing(info, GCHandle<Bronlezing>.ToIntPtr(lezing), &RuimOp);
        Bibliotheek.StelThreads(info, MeesteThreads);
    }

    [UnmanagedCallersOnly]
    private static void Lees(nint info, nint blok)
    {
        try
        {
            GCHandle<Bronlezing>.FromIntPtr(Bibliotheek.Lezing(info)).Target.Lees(blok);
        }
        catch (Exception fout)
        {
            // No exception may pass through the engine; it makes this the outcome of the query.
            Bibliotheek.MeldFout(info, fout.GetType().Name);
        }
    }

    [UnmanagedCallersOnly]
    private static void RuimOp(nint lezing) => GCHandle<Bronlezing>.FromIntPtr(lezing).Dispose();

    private static IRijenbron Bron(nint greep) => GCHandle<IRijenbron>.FromIntPtr(greep).Target;

    private void Lees(nint blok)
    {
        var stuk = Interlocked.Increment(ref _stuk);
        if (stuk >= _bron.Stukken)
        {
            Bibliotheek.StelBloklengte(blok, 0);
            return;
        }
        for (var i = 0; i < _kolommen.Length; i++)
        {
            if (_kolommen[i] >= 0)
            {
                var opslag = _bron.Kolommen[_kolommen[i]].Type.Opslag;
                _bron.Schrijf(stuk, _kolommen[i], new(Bibliotheek.Vector(blok, (ulong)i), opslag));
            }
        }
        Bibliotheek.StelBloklengte(blok, (ulong)_bron.Lengte(stuk));
    }
}
