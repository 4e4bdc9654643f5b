using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Regiotafel.Kern.Taken;

namespace Regiotafel.Web.Sleutels;

/// <summary>Registers the keys that protect cookies, links and the secrets of second factors.</summary>
internal static class Registratie
{
    public static void AddSleutels(this IServiceCollection diensten)
    {
        diensten.AddSingleton<Hoofdsleutel>().AddSingleton<Sleutelkast>().AddSingleton<Sleutelbeheer>();
        diensten.AddSingleton<ITaak>(sp => sp.GetRequiredService<Sleutelbeheer>());
        diensten.AddDataProtection().SetApplicationName("regiotafel").DisableAutomaticKeyGeneration();
        diensten.AddOptions<KeyManagementOptions>().Configure<Sleutelkast>((o, kast) => o.XmlRepository = kast);
    }
}
