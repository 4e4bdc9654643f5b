using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;

namespace Regiotafel.Weergave.Geheugen;

/// <summary>
/// The pages that were made lately, on this node. An entry is found only under everything that decided how it looks, and only
/// while it is true; it lives for a minute at most. Off with the setting <c>REGIOTAFEL_PAGINAGEHEUGEN=uit</c>, for measuring.
/// </summary>
internal sealed class Paginageheugen(IConfiguration instellingen)
{
    private const int Hoogstens = 64 * 1024 * 1024;
    private const int HoogstensEen = 1024 * 1024;

    private readonly ConcurrentDictionary<string, Ingang> ingangen = new(StringComparer.Ordinal);
    private long omvang;

    public bool Aan { get; } = instellingen["REGIOTAFEL_PAGINAGEHEUGEN"] != "uit";

    /// <summary>The page of this view, when it was made from the same state of the store and is still true.</summary>
    public OnthoudenBlad? Vind(string zicht, string kenmerk, DateTime nu) =>
        ingangen.TryGetValue(zicht, out var ingang) && ingang.Kenmerk == kenmerk && nu < ingang.Tot
            ? ingang.Blad
            : null;

    /// <summary>Keeps a page; an older one of the same view goes.</summary>
    public void Bewaar(string zicht, string kenmerk, OnthoudenBlad blad, (DateTime Nu, DateTime Tot) houdbaar)
    {
        if (blad.Lengte > HoogstensEen || houdbaar.Tot <= houdbaar.Nu)
        {
            return;
        }
        if (Interlocked.Read(ref omvang) + blad.Lengte > Hoogstens)
        {
            Ruim(houdbaar.Nu);
        }
        Vergeet(zicht);
        if (ingangen.TryAdd(zicht, new(kenmerk, blad, houdbaar.Tot)))
        {
            Interlocked.Add(ref omvang, blad.Lengte);
        }
    }

    // What is no longer true goes first; when that is not enough, everything: it is made again in milliseconds.
    private void Ruim(DateTime nu)
    {
        foreach (var (zicht, ingang) in ingangen)
        {
            if (ingang.Tot <= nu)
            {
                Vergeet(zicht);
            }
        }
        if (Interlocked.Read(ref omvang) > Hoogstens / 2)
        {
            foreach (var zicht in ingangen.Keys)
            {
                Vergeet(zicht);
            }
        }
    }

    private void Vergeet(string zicht)
    {
        if (ingangen.TryRemove(zicht, out var weg))
        {
            Interlocked.Add(ref omvang, -weg.Blad.Lengte);
        }
    }

    private sealed record Ingang(string Kenmerk, OnthoudenBlad Blad, DateTime Tot);
}
