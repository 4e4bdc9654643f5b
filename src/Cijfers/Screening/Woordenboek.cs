using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Regiotafel.Cijfers.Screening;

/// <summary>
/// Distinct byte strings and their numbers, from zero. Threads look words up without a lock; only a new word takes
/// one. Numbers depend on which thread came first, so no output may show or sort by them.
/// </summary>
internal sealed class Woordenboek
{
    private readonly Lock _slot = new();
    private Plek[] _plekken = new Plek[64];
    private byte[] _tekst = new byte[512];
    private int[] _eind = new int[32];
    private int _aantal;

    public Woordenboek(params IEnumerable<string> woorden)
    {
        foreach (var woord in woorden)
        {
            Nummer(System.Text.Encoding.UTF8.GetBytes(woord));
        }
    }

    public int Aantal => Volatile.Read(ref _aantal);

    /// <summary>The bytes of a word.</summary>
    public ReadOnlySpan<byte> Woord(int nummer)
    {
        var eind = Volatile.Read(ref _eind);
        var van = nummer == 0 ? 0 : eind[nummer - 1];
        return Volatile.Read(ref _tekst).AsSpan(van, eind[nummer] - van);
    }

    /// <summary>The number of a word; a new word gets the next number.</summary>
    public int Nummer(ReadOnlySpan<byte> woord) => Nummer(woord, Woordsleutel.Van(woord));

    /// <summary>As above, for a word whose key is known.</summary>
    public int Nummer(ReadOnlySpan<byte> woord, Woordsleutel sleutel)
    {
        var nummer = ZoekIn(Volatile.Read(ref _plekken), woord, sleutel);
        return nummer >= 0 ? nummer : VoegToe(woord, sleutel);
    }

    /// <summary>Asks the processor to fetch the place of a word, so that it is near when the word is looked up.</summary>
    public unsafe void Haal(Woordsleutel sleutel)
    {
        if (Sse.IsSupported)
        {
            var plekken = Volatile.Read(ref _plekken);
            Sse.Prefetch0(Unsafe.AsPointer(ref plekken[(int)(sleutel.Hash & (uint)(plekken.Length - 1))]));
        }
    }

    /// <summary>The number of a word, or -1.</summary>
    public int Zoek(ReadOnlySpan<byte> woord) => ZoekIn(Volatile.Read(ref _plekken), woord, Woordsleutel.Van(woord));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ZoekIn(Plek[] plekken, ReadOnlySpan<byte> woord, Woordsleutel sleutel)
    {
        for (var i = sleutel.Hash; ; i++)
        {
            ref var plek = ref plekken[(int)(i & (uint)(plekken.Length - 1))];
            var volgnummer = Volatile.Read(ref plek.Volgnummer);
            if (volgnummer == 0)
            {
                return -1;
            }

            if (
                plek.Begin == sleutel.Begin
                && plek.Lengte == woord.Length
                && (
                    woord.Length > Woordsleutel.Kort
                        ? Woord(volgnummer - 1).SequenceEqual(woord)
                        : plek.Rest == sleutel.Vervolg
                )
            )
            {
                return volgnummer - 1;
            }
        }
    }

    private int VoegToe(ReadOnlySpan<byte> woord, Woordsleutel sleutel)
    {
        lock (_slot)
        {
            var nummer = ZoekIn(_plekken, woord, sleutel);
            if (nummer >= 0)
            {
                return nummer;
            }

            nummer = _aantal;
            BewaarTekst(nummer, woord);
            if ((nummer + 1) * 2 > _plekken.Length)
            {
                Volatile.Write(ref _plekken, Vergroot());
            }

            Zet(_plekken, new(sleutel, woord.Length, nummer + 1));
            Volatile.Write(ref _aantal, nummer + 1);
            return nummer;
        }
    }

    // Readers keep the old array until they look again; it stays right for the words they can know.
    private void BewaarTekst(int nummer, ReadOnlySpan<byte> woord)
    {
        var van = nummer == 0 ? 0 : _eind[nummer - 1];
        var eind = checked(van + woord.Length);
        Volatile.Write(ref _tekst, Ruim(_tekst, eind));
        Volatile.Write(ref _eind, Ruim(_eind, nummer + 1));
        woord.CopyTo(_tekst.AsSpan(van));
        _eind[nummer] = eind;
    }

    private static T[] Ruim<T>(T[] rij, int nodig)
    {
        if (nodig <= rij.Length)
        {
            return rij;
        }

        var ruimer = new T[Math.Max((int)Math.Min(rij.Length * 2L, Array.MaxLength), nodig)];
        rij.CopyTo(ruimer, 0);
        return ruimer;
    }

    private Plek[] Vergroot()
    {
        var ruimer = new Plek[_plekken.Length * 2];
        foreach (var plek in _plekken)
        {
            if (plek.Volgnummer != 0)
            {
                Zet(ruimer, plek);
            }
        }

        return ruimer;
    }

    private static void Zet(Plek[] plekken, Plek nieuw)
    {
        for (var i = new Woordsleutel(nieuw.Begin, nieuw.Rest).Hash; ; i++)
        {
            ref var plek = ref plekken[(int)(i & (uint)(plekken.Length - 1))];
            if (plek.Volgnummer == 0)
            {
                (plek.Begin, plek.Rest, plek.Lengte) = (nieuw.Begin, nieuw.Rest, nieuw.Lengte);
                Volatile.Write(ref plek.Volgnummer, nieuw.Volgnummer);
                return;
            }
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Plek
    {
        public ulong Begin;
        public ulong Rest;
        public int Lengte;
        public int Volgnummer;

        public Plek(Woordsleutel sleutel, int lengte, int volgnummer) =>
            (Begin, Rest, Lengte, Volgnummer) = (sleutel.Begin, sleutel.Vervolg, lengte, volgnummer);
    }
}
