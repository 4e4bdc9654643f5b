namespace Regiotafel.Toegang.Deur;

/// <summary>There is no zorgkantoor region with this code.</summary>
public sealed class OnbekendeRegio(string code)
    : Exception(
        $"Er is geen zorgkantoorregio met code {code}. Kies een code uit de lijst van zorgkantoren, zoals 5521."
    );
