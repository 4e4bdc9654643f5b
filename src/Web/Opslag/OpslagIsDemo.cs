namespace Regiotafel.Web.Opslag;

/// <summary>An empty store was asked for where a demonstration stands.</summary>
internal sealed class OpslagIsDemo()
    : Exception("In deze opslag staat de demonstratie. Kies met REGIOTAFEL_DATA een andere, lege map.");
